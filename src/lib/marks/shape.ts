/**
 * Knows the shape of each kind of activity as an SVG path, and how soft the ends of bands are; knows nothing of
 * colour, place or size on a screen. All shapes have nearly the same area and differ in outline at 11 px.
 */
import type { Kind } from '$lib/model/dataset'

/** Share of a band over which each of its ends fades, by how finely its date is known. */
export const RAMPS = { month: 0.28, year: 0.12 } as const

/** Width of the pale line around a mark, half of which its fill covers, px. */
export const CASING_PX = 3

/** Path of a kind's mark around 0, 0 for a radius in px. A context has no mark of its own: it is `other`. */
export function shapePath(kind: Kind, radius: number): string {
  const r = (share: number) => Math.round(radius * share * 100) / 100
  switch (kind) {
    case 'exchange':
      return circle(r(1))
    case 'training':
      return `M${r(-0.9)} ${r(-0.9)}h${r(1.8)}v${r(1.8)}h${r(-1.8)}z`
    case 'meeting':
      return `M0 ${r(-1.2)}L${r(1.2)} 0 0 ${r(1.2)} ${r(-1.2)} 0z`
    case 'camp':
      return `M0 ${r(-1.12)}L${r(1.14)} ${r(0.86)}H${r(-1.14)}z`
    case 'event':
      return `M${r(-1.22)} ${r(0.52)}a${r(1.22)} ${r(1.22)} 0 0 1 ${r(2.44)} 0z`
    case 'works':
      return plus(r(1.1), r(0.42))
    default:
      return circle(r(1)) + circle(r(0.4))
  }
}

function circle(r: number): string {
  return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
}

/** Arms from the middle to `reach`, twice `half` wide. */
function plus(reach: number, half: number): string {
  const arm = Math.round((reach - half) * 100) / 100
  const d = 2 * half
  return `M${-half} ${-reach}h${d}v${arm}h${arm}v${d}h${-arm}v${arm}h${-d}v${-arm}h${-arm}v${-d}h${arm}z`
}
