/** Knows how the map's colours are read from the page; knows nothing of who paints with them. */
import { MAP_TOKENS, type Palette } from './layers'

/** Colours of the page's present theme. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element)
  return Object.fromEntries(
    MAP_TOKENS.map((token) => [token, style.getPropertyValue(`--${token}`).trim()])
  ) as Palette
}
