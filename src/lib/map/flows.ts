/**
 * Knows how often who takes part goes from one place to another, summed by pair of places with its direction. Knows
 * nothing of arcs, screens or words.
 *
 * Counted are participations, as statements say them: a place that sends three organisations to one activity goes there
 * three times. Nobody went to what was cancelled, and what is only our inference is not counted.
 */
import { EVIDENCE, type Dataset } from '$lib/model/dataset'

/** How often statements say that somebody of a place takes part in what another place hosts. */
export interface Flow {
  /** index of the place of the participants */
  readonly from: number
  /** index of the place where it takes place */
  readonly to: number
  readonly count: number
  /** those of which a source reports that they took part */
  readonly reported: number
}

/** So many flows of a place are drawn at most; the others are told as a number. */
export const FLOWS_DRAWN = 24

const REPORTED = EVIDENCE.indexOf('reported')
const ANNOUNCED = EVIDENCE.indexOf('announced')
const CANCELLED = EVIDENCE.indexOf('cancelled')

/** Flows of some rows, the strongest first; only those that begin or end at a place, where one is given. */
export function flows({ columns, places }: Dataset, rows: ArrayLike<number>, only = -1): Flow[] {
  const { place, partyFrom, partyPlace, partyHost, partyEvidence, evidence } = columns
  const pairs = new PairCounts()
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? -1
    const to = place[row] ?? -1
    if (to < 0 || evidence[row] === CANCELLED) continue
    const end = partyFrom[row + 1] ?? 0
    for (let entry = partyFrom[row] ?? 0; entry < end; entry++) {
      const from = partyPlace[entry] ?? -1
      if (from < 0 || from === to || partyHost[entry] === 1) continue
      if (only >= 0 && from !== only && to !== only) continue
      const isReported = partyEvidence[entry] === REPORTED
      if (isReported || partyEvidence[entry] === ANNOUNCED) pairs.add(from * places.length + to, isReported)
    }
  }
  return pairs
    .list((key) => ({ from: Math.floor(key / places.length), to: key % places.length }))
    .sort((a, b) => b.count - a.count || a.from - b.from || a.to - b.to)
}

/** How often others came to a place and its own went elsewhere. */
export interface Balance {
  readonly cameReported: number
  readonly wentReported: number
  /** announced, and not reported */
  readonly toCome: number
  readonly toGo: number
}

/** Sums the flows of a place. */
export function balance(all: readonly Flow[], place: number): Balance {
  const sums = { cameReported: 0, wentReported: 0, toCome: 0, toGo: 0 }
  for (const { from, to, count, reported } of all) {
    if (to === place) {
      sums.cameReported += reported
      sums.toCome += count - reported
    } else if (from === place) {
      sums.wentReported += reported
      sums.toGo += count - reported
    }
  }
  return sums
}

/** Counts by key in one table of numbers: hundreds of thousands of entries make no object each. */
class PairCounts {
  #keys = new Float64Array(1024).fill(-1)
  #counts = new Uint32Array(1024)
  #reported = new Uint32Array(1024)
  #size = 0

  add(key: number, isReported: boolean): void {
    const slot = this.#slotOf(key)
    if (this.#keys[slot] === -1) {
      this.#keys[slot] = key
      this.#size++
    }
    this.#counts[slot] = (this.#counts[slot] ?? 0) + 1
    if (isReported) this.#reported[slot] = (this.#reported[slot] ?? 0) + 1
    if (this.#size * 2 > this.#keys.length) this.#grow()
  }

  list(pairOf: (key: number) => Pick<Flow, 'from' | 'to'>): Flow[] {
    const found: Flow[] = []
    for (let slot = 0; slot < this.#keys.length; slot++) {
      const key = this.#keys[slot] ?? -1
      if (key < 0) continue
      found.push({ ...pairOf(key), count: this.#counts[slot] ?? 0, reported: this.#reported[slot] ?? 0 })
    }
    return found
  }

  /** Its own slot, or the free one where it would stand. */
  #slotOf(key: number): number {
    const mask = this.#keys.length - 1
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask
    while (this.#keys[slot] !== -1 && this.#keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const [keys, counts, reported] = [this.#keys, this.#counts, this.#reported]
    this.#keys = new Float64Array(keys.length * 2).fill(-1)
    this.#counts = new Uint32Array(keys.length * 2)
    this.#reported = new Uint32Array(keys.length * 2)
    for (let old = 0; old < keys.length; old++) {
      const key = keys[old] ?? -1
      if (key < 0) continue
      const slot = this.#slotOf(key)
      this.#keys[slot] = key
      this.#counts[slot] = counts[old] ?? 0
      this.#reported[slot] = reported[old] ?? 0
    }
  }
}
