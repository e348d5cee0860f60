/** Knows which range of window sizes holds now; knows nothing of what is drawn for it. */
import { BREAKPOINTS, type Breakpoint } from './presets'

/** The range of window sizes that holds. */
export function rangeNow(): Breakpoint {
  const [first, ...others] = BREAKPOINTS
  const range = others.find(({ media }) => matchMedia(media).matches) ?? first
  if (!range) throw new Error('no range: a window has a size')
  return range
}
