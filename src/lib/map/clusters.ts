/**
 * Knows which places lie together and whether the empty distance between them is worth folding away. Knows
 * nothing of screens: the same data fold in the same way everywhere.
 */
import { together } from '$lib/geo/date-line'
import { distanceKm, project, type LngLat, type Mercator } from '$lib/geo/mercator'

/** Places at most this far from one of a cluster belong to it. */
const NEAR_KM = 500
/** A gap folds when it takes more than this share of the greater extent. */
const FOLD_SHARE = 0.4
/** More leaves than these would leave too little room for each. */
const MOST_LEAVES = 3

/** Indexes of points that lie together (single linkage), each list in order; lists by their first point. */
export function clusters(points: readonly LngLat[], limitKm = NEAR_KM): number[][] {
  const found: number[][] = []
  const isTaken = points.map(() => false)
  points.forEach((_, first) => {
    if (isTaken[first]) return
    isTaken[first] = true
    const members = [first]
    // The list grows while it is walked: each new member brings its own neighbours.
    for (const member of members) {
      points.forEach((point, index) => {
        const from = points[member]
        if (isTaken[index] || !from || distanceKm(from, point) > limitKm) return
        isTaken[index] = true
        members.push(index)
      })
    }
    found.push(members.sort((a, b) => a - b))
  })
  return found
}

/**
 * Indexes of the points of each leaf, west to east, or north to south where the greater gap is that way; all in
 * one list where nothing is folded.
 */
export function leafGroups(points: readonly LngLat[]): number[][] {
  const whole = [points.map((_, index) => index)]
  const found = clusters(points)
  if (found.length < 2 || found.length > MOST_LEAVES) return whole
  const at = together(points.map(project))
  const [width, height] = [extentOf(at, 0), extentOf(at, 1)]
  const [across, down] = [spansOf(found, at, 0), spansOf(found, at, 1)]
  const [gapAcross, gapDown] = [largestGap(across), largestGap(down)]
  const gap = width >= height ? gapAcross : gapDown
  if (gap <= FOLD_SHARE * Math.max(width, height)) return whole
  return (gapAcross >= gapDown ? across : down).map(({ members }) => members)
}

/** Where each cluster begins and ends, in their order along an axis. */
function spansOf(found: readonly number[][], at: readonly Mercator[], axis: 0 | 1) {
  return found
    .map((members) => {
      const values = members.map((index) => at[index]?.[axis] ?? 0)
      return { members, low: Math.min(...values), high: Math.max(...values) }
    })
    .sort((a, b) => a.low + a.high - b.low - b.high)
}

function extentOf(at: readonly Mercator[], axis: 0 | 1): number {
  const values = at.map((point) => point[axis])
  return Math.max(...values) - Math.min(...values)
}

function largestGap(spans: readonly { readonly low: number; readonly high: number }[]): number {
  let [end, largest] = [spans[0]?.high ?? 0, 0]
  for (const { low, high } of spans) {
    largest = Math.max(largest, low - end)
    end = Math.max(end, high)
  }
  return largest
}
