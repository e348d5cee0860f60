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
  const isNear = within(points, limitKm)
  let left = points.map((_, index) => index)
  while (left.length > 0) {
    const members = left.slice(0, 1)
    const waiting = [...members]
    left = left.slice(1)
    // Each new member brings its own neighbours; the last one lies farthest out, and most likely has new ones.
    for (let member = waiting.pop(); member !== undefined && left.length > 0; member = waiting.pop()) {
      const [near, far]: [number[], number[]] = [[], []]
      for (const index of left) (isNear(member, index) ? near : far).push(index)
      members.push(...near)
      waiting.push(...near)
      left = far
    }
    found.push(members.sort((a, b) => a - b))
  }
  return found
}

/**
 * Whether two points lie at most so far apart, by their indexes. Of thousands most pairs are asked about, so it goes by
 * the straight line through the globe, and looks closer only near the limit.
 */
function within(points: readonly LngLat[], limitKm: number): (a: number, b: number) => boolean {
  const rad = Math.PI / 180
  const at = Float64Array.from(
    points.flatMap(([lng, lat]) => [
      Math.cos(lat * rad) * Math.cos(lng * rad),
      Math.cos(lat * rad) * Math.sin(lng * rad),
      Math.sin(lat * rad)
    ])
  )
  const [near, far] = [Math.cos((limitKm - 1) / RADIUS_KM), Math.cos((limitKm + 1) / RADIUS_KM)]
  return (a, b) => {
    let cosine = 0
    for (let axis = 0; axis < 3; axis++) cosine += (at[3 * a + axis] ?? 0) * (at[3 * b + axis] ?? 0)
    if (cosine >= near || cosine <= far) return cosine >= near
    const [from, to] = [points[a], points[b]]
    return from !== undefined && to !== undefined && distanceKm(from, to) <= limitKm
  }
}

/** About that of the globe: `distanceKm` has it to the metre. */
const RADIUS_KM = 6371

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
