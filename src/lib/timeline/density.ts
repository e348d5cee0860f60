/**
 * Knows how many activities lie in which stretch of time on each of several lanes, found in one pass; their rows are
 * listed only when somebody asks. Knows nothing of drawing.
 */
import { EVIDENCE, type Columns } from '$lib/model/dataset'
import type { Stretch, Stretches } from './stretches'

/** Activities of one stretch of time. */
export interface Count extends Stretch {
  readonly total: number
  readonly reported: number
  /** its first row, by which it is known */
  readonly first: number
  /** all its rows; listed when they are asked for */
  readonly rows: readonly number[]
  /** a row that is shown is one of its own */
  holds(row: number): boolean
}

/** What is counted, and on which lane a row is: −1 for none. Rows without a date are not. */
export interface Counted {
  readonly columns: Columns
  readonly rows: readonly number[]
  readonly lanes: number
  readonly laneOf: (row: number) => number
  readonly stretches: Stretches
}

/** Counts of several lanes. */
export interface Densities {
  /** longer stretches first, then by time; none is empty */
  readonly of: (lane: number) => Count[]
  /** the highest count of all */
  readonly most: number
}

const REPORTED = EVIDENCE.indexOf('reported')

/** Counts rows by lane and stretch. */
export function densities(counted: Counted): Densities {
  const { columns, rows, lanes, laneOf, stretches } = counted
  const { all, ofRow } = stretches
  const width = all.length
  const totals = new Int32Array(lanes * width)
  const reported = new Int32Array(lanes * width)
  const firsts = new Int32Array(lanes * width)
  let most = 0
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0
    const lane = laneOf(row)
    const stretch = ofRow[row] ?? -1
    if (lane < 0 || stretch < 0) continue
    const at = lane * width + stretch
    const total = (totals[at] ?? 0) + 1
    totals[at] = total
    if (total === 1) firsts[at] = row
    if (total > most) most = total
    if (columns.evidence[row] === REPORTED) reported[at] = (reported[at] ?? 0) + 1
  }
  return {
    most,
    of: (lane) => {
      const counts: Count[] = []
      for (let stretch = 0; stretch < width; stretch++) {
        const at = lane * width + stretch
        const total = totals[at] ?? 0
        if (total === 0) continue
        const own = { total, reported: reported[at] ?? 0, first: firsts[at] ?? -1 }
        counts.push(new StretchCount(counted, { lane, stretch, ...own }))
      }
      return counts.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
    }
  }
}

interface Found {
  readonly lane: number
  /** index of its stretch */
  readonly stretch: number
  readonly total: number
  readonly reported: number
  readonly first: number
}

/** A class, since a frame makes thousands of them. */
class StretchCount implements Count {
  readonly from: number
  readonly to: number
  readonly isSoft: boolean
  readonly total: number
  readonly reported: number
  readonly first: number
  readonly #counted: Counted
  readonly #lane: number
  readonly #stretch: number
  #rows: readonly number[] | null = null

  constructor(counted: Counted, { lane, stretch, total, reported, first }: Found) {
    const { from, to, isSoft } = counted.stretches.all[stretch] ?? NOWHERE
    this.from = from
    this.to = to
    this.isSoft = isSoft
    this.total = total
    this.reported = reported
    this.first = first
    this.#counted = counted
    this.#lane = lane
    this.#stretch = stretch
  }

  get rows(): readonly number[] {
    return (this.#rows ??= this.#counted.rows.filter((row) => this.holds(row)))
  }

  holds(row: number): boolean {
    const { stretches, laneOf } = this.#counted
    return stretches.ofRow[row] === this.#stretch && laneOf(row) === this.#lane
  }
}

const NOWHERE: Stretch = { from: 0, to: 0, isSoft: false }
