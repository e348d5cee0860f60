/** Knows which bands of a lane are drawn, and how wide; knows nothing of drawing. */
import type { Lane } from './lane'
import type { Band } from './place'

/** A band of months is drawn that much longer at each end, since a month is a guess too. */
const SPARE = 0.15
/** Least width of a band of a month or year, px: that of its mark, with both soft ends beside it. */
export const LEAST_PX = 22

/** Least width of a bar of days, px. */
export const LEAST_DAYS_PX = 3

/** A band as it is drawn. */
export interface DrawnBand extends Band {
  /** level of its mark: it stands behind it, however high that has dodged */
  readonly level: number
}

/**
 * Bands as long as they are drawn. Days are as long as they are, or just wide enough to be seen. Months and years are wide enough to be
 * seen beside their mark; those behind a count of several, and all as seen from far, only where they are so by
 * themselves.
 */
export function drawnBands(lane: Pick<Lane, 'bands' | 'marks'>, widthPx: number, isFar = false): DrawnBand[] {
  const { marks } = lane
  const bands = isFar ? farBands(lane) : lane.bands
  const singles = marks.filter(({ count }) => !count)
  const markOf = new Map(singles.flatMap((mark) => mark.rows.map((row) => [row, mark] as const)))
  const least = (100 * LEAST_PX) / Math.max(1, widthPx)
  return bands.flatMap((band) => {
    const mark = markOf.get(band.row)
    const level = mark?.level ?? 0
    if (band.grain === 'day')
      return [{ ...widened(band, (100 * LEAST_DAYS_PX) / Math.max(1, widthPx)), level }]
    const spare = band.grain === 'month' ? (band.right - band.left) * SPARE : 0
    const [left, right] = [band.left - spare, band.right + spare]
    if (right - left >= least) return [{ ...band, left, right, level }]
    if (isFar || !mark || mark.rows.length > 1) return []
    return [{ ...band, left: mark.x - least / 2, right: mark.x + least / 2, level }]
  })
}

/** A band about the same middle, at least so wide, percent. */
function widened(band: Band, least: number): Band {
  const spare = Math.max(0, least - (band.right - band.left)) / 2
  return { ...band, left: band.left - spare, right: band.right + spare }
}

/** Bands as they are seen from far: none of what is counted, and one where months of the same evidence touch. */
export function farBands({ bands, marks }: Pick<Lane, 'bands' | 'marks'>): Band[] {
  const counts = marks.flatMap(({ count }) => count ?? [])
  const found: Band[] = []
  for (const band of bands.toSorted((a, b) => a.left - b.left)) {
    if (counts.some((count) => count.holds(band.row))) continue
    const last = found.findLast((each) => each.grain === 'month' && each.evidence === band.evidence)
    if (band.grain !== 'month' || !last || band.left > last.right + 1e-6) found.push(band)
    else found[found.indexOf(last)] = { ...last, right: Math.max(last.right, band.right) }
  }
  return found
}
