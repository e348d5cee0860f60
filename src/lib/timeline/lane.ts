/**
 * Knows what stands on one lane, as single marks or as counts, and finds it when it is first read: lanes out of sight
 * cost nothing. Knows nothing of other lanes, or of drawing.
 */
import { NO_DAY, type Dataset } from '$lib/model/dataset'
import { monthCounts, placeCounts } from './counts'
import type { Count } from './density'
import type { LaneHead } from './lanes'
import { levelOf } from './levels'
import { bandOf, barOf, placeMarks, type Band, type Bar, type PlacedMark } from './place'
import type { TimeScale } from './scale'
import type { Spread } from './spread'

/** One lane of the timeline. */
export interface Lane extends LaneHead {
  /** dated rows that are shown on it: none on the head of an open group; listed when they are asked for */
  readonly rows: readonly number[]
  /** how many dated rows it stands for, those below the head of an open group too */
  readonly total: number
  /** how many more of it are shown without a date */
  readonly undated: number
  readonly marks: readonly PlacedMark[]
  readonly bands: readonly Band[]
  readonly bar: Bar | null
  /** where the sources differ on the start */
  readonly disputed: Bar | null
  /** a row, if it is shown, stands on it with its date */
  holds(row: number): boolean
  /** highest level that a mark stands on, 0 the lane's line */
  readonly levels: number
}

/** What a lane is laid out for. */
export interface LaneOptions {
  readonly head: LaneHead
  /** its index among the lanes of `spread` */
  readonly lane: number
  readonly spread: Spread
  /** counts of a lane whose rows are counted; null for others */
  readonly counts: (lane: number) => readonly Count[] | null
  readonly scale: TimeScale
  readonly widthPx: number
  /** row that is selected and shown; −1 for none */
  readonly selected: number
}

/** Finds what stands on it when it is first read. A class, since a frame makes thousands of them. */
export class LazyLane implements Lane {
  readonly key: string
  readonly project: number
  readonly country: number
  readonly kind: LaneHead['kind']
  readonly group: LaneHead['group']
  readonly depth: number
  readonly #dataset: Dataset
  readonly #options: LaneOptions
  #rows: readonly number[] | null = null
  #placed: Placed | null = null

  constructor(dataset: Dataset, options: LaneOptions) {
    const { key, project, country, kind, group, depth } = options.head
    this.key = key
    this.project = project
    this.country = country
    this.kind = kind
    this.group = group
    this.depth = depth
    this.#dataset = dataset
    this.#options = options
  }

  get total(): number {
    return this.#options.spread.totals[this.#options.lane] ?? 0
  }

  get undated(): number {
    return this.#options.spread.undatedTotals[this.#options.lane] ?? 0
  }

  get rows(): readonly number[] {
    const { spread, lane } = this.#options
    return (this.#rows ??= this.group?.isOpen ? [] : spread.rowsOf(lane))
  }

  get bar(): Bar | null {
    const { period = null } = this.#dataset.projects[this.project] ?? {}
    if (!period) return null
    return barOf(this.#options.scale, period.start, period.days === 0 ? Infinity : period.start + period.days)
  }

  get disputed(): Bar | null {
    const { startsDiffer = null } = this.#dataset.projects[this.project] ?? {}
    return startsDiffer && barOf(this.#options.scale, startsDiffer.from, startsDiffer.to)
  }

  get marks(): readonly PlacedMark[] {
    return this.#contents.marks
  }

  get bands(): readonly Band[] {
    return this.#contents.bands
  }

  get levels(): number {
    return this.#contents.levels
  }

  holds(row: number): boolean {
    const { spread, lane } = this.#options
    return row >= 0 && spread.laneOf(row) === lane && this.#dataset.columns.start[row] !== NO_DAY
  }

  get #contents(): Placed {
    const counts = this.#options.counts(this.#options.lane)
    const isCounted = counts !== null || this.group !== null
    return (this.#placed ??= isCounted
      ? placeCounted(this.#dataset, this.#options, {
          chosen: this.holds(this.#options.selected),
          counts: counts ?? []
        })
      : placeLane(this.#dataset, this.#options, this.rows))
  }
}

/** What stands on a lane. */
type Placed = Pick<Lane, 'marks' | 'bands' | 'levels'>

/** Single marks; months as counts where they are seen from far, single marks above them. */
function placeLane(dataset: Dataset, { scale, widthPx }: LaneOptions, rows: readonly number[]): Placed {
  const bands = rows.map((row) => bandOf(dataset, row, scale))
  const counted = levelOf(scale, widthPx) === 'year' ? monthCounts(dataset.columns, rows) : null
  const single = new Set(counted?.others ?? rows)
  const placed = placeMarks(
    bands.filter(({ row }) => single.has(row)),
    widthPx,
    scale.pleats
  )
  const counts = placeCounts(counted?.counts ?? [], scale, widthPx)
  const marks = [...placed.map((mark) => (counted ? { ...mark, level: mark.level + 2 } : mark)), ...counts]
  return { marks, bands, levels: Math.max(0, ...marks.map((mark) => mark.level)) }
}

/** Counts, and the selected mark above them; of an open group, only its head. */
function placeCounted(
  dataset: Dataset,
  { head, scale, widthPx, selected }: LaneOptions,
  { chosen, counts }: { readonly chosen: boolean; readonly counts: readonly Count[] }
): Placed {
  const bands = chosen && !head.group?.isOpen ? [bandOf(dataset, selected, scale)] : []
  const marks = [
    ...placeMarks(bands, widthPx, scale.pleats).map((mark) => ({ ...mark, level: 1 })),
    ...placeCounts(counts, scale, widthPx)
  ]
  return { marks, bands, levels: 1 }
}
