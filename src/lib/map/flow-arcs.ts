/**
 * Knows the arcs of flows: which of them are drawn, and how wide. Knows nothing of how they are summed, or of who draws
 * them.
 */
import { BEND, curve, THICK, type Curve, type Point } from './arc'
import type { Flow } from './flows'

/** From one place to another, as wide as many went there. */
export interface FlowArc extends Curve {
  readonly key: string
  readonly widthPx: number
  /** some of them are reported to have gone there; else all are announced */
  readonly isReported: boolean
}

/** The widest arc has this width at the host, px; the narrowest at least that. */
const [WIDEST_PX, NARROWEST_PX] = [7, 1.4]

/**
 * The strongest flows that have both their ends on the map, the weakest first, so that it lies below. Their area goes
 * with what they sum up: one alone is as wide as the arc of an activity.
 */
export function flowArcs(
  flows: readonly Flow[],
  most: number,
  spotOf: (place: number) => Point | null
): FlowArc[] {
  const widest = Math.min(WIDEST_PX, THICK * Math.sqrt(flows[0]?.count ?? 0))
  const found: FlowArc[] = []
  for (const { from, to, count, reported } of flows) {
    if (found.length === most) break
    const [start, end] = [spotOf(from), spotOf(to)]
    if (!start || !end) continue
    const widthPx = Math.max(NARROWEST_PX, widest * Math.sqrt(count / (flows[0]?.count ?? count)))
    const way = curve(start, end, BEND, widthPx)
    found.push({ ...way, key: `${from}-${to}`, widthPx, isReported: reported > 0 })
  }
  return found.reverse()
}
