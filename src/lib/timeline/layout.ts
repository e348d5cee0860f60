/**
 * Knows where on the timeline each activity stands: lanes by project, marks that never hide each other,
 * bands as wide as the date is unsure. Knows nothing of drawing. Same input, same picture.
 */
import { EVIDENCE, GRAINS, NO_DAY, type Dataset, type Evidence, type Grain } from '$lib/model/dataset'
import { laneHeads, laneKey, type LaneBy, type LaneHead } from './lanes'
import { levelOf, type Level } from './levels'
import { firstDayOf } from '$lib/time/month'
import { monthCounts, type MonthCount } from './month-bars'
import { stack, type Stacked } from './stack'
import { timeScale, type Folding, type Pleat, type TimeScale } from './scale'
import type { TimeWindow } from '$lib/view/view'

/** What the layout is asked for. */
export interface LayoutOptions {
  readonly window: TimeWindow
  /** width of the track; used only to keep marks apart */
  readonly widthPx: number
  /** counted rows that are shown */
  readonly shown: readonly number[]
  /** what is folded away; nothing where nothing is said */
  readonly folding?: Folding
  /** what a lane stands for; projects where nothing is said */
  readonly by?: LaneBy
  /** lanes without a shown date are left out */
  readonly isTight?: boolean
}

/** The part of the track that a date may fall into, in percent of the width. */
export interface Band {
  readonly row: number
  readonly left: number
  readonly right: number
  readonly grain: Exclude<Grain, 'none'>
  readonly evidence: Evidence
}

/** A mark of one activity, or of several at one spot. */
export interface PlacedMark extends Stacked {
  /** percent of the width */
  readonly x: number
  /** drawn as the count of a month */
  readonly count?: MonthCount
}

/** A project's time, in percent of the width; ends that lie outside the window are open. */
export interface Bar {
  readonly left: number
  readonly right: number
  readonly startsInside: boolean
  readonly endsInside: boolean
}

/** One lane of the timeline. */
export interface Lane extends LaneHead {
  /** dated rows of the lane that are shown */
  readonly rows: readonly number[]
  /** how many more of it are shown without a date */
  readonly undated: number
  readonly marks: readonly PlacedMark[]
  readonly bands: readonly Band[]
  readonly bar: Bar | null
  /** where the sources differ on the start */
  readonly disputed: Bar | null
  /** highest level that a mark stands on, 0 the lane's line */
  readonly levels: number
}

/** What is drawn. */
export interface Layout {
  readonly scale: TimeScale
  readonly level: Level
  readonly lanes: readonly Lane[]
  /** shown rows without a date */
  readonly undated: readonly number[]
}

/** Places all shown activities; lanes in the order of the projects' start. */
export function layout(dataset: Dataset, options: LayoutOptions): Layout {
  const { columns } = dataset
  const scale = timeScale(options.window, options.folding)
  const undated: number[] = []
  const by = options.by ?? 'project'
  const rowsOf: Record<string, number[]> = {}
  for (const row of options.shown) {
    if (columns.start[row] === NO_DAY) undated.push(row)
    else (rowsOf[laneKey(dataset, by, row)] ??= []).push(row)
  }
  const dated = options.isTight ? Object.values(rowsOf).flat() : undefined
  const heads = laneHeads(dataset, by, dated)
  const lanes = heads.map((head) =>
    placeLane(dataset, {
      head,
      rows: rowsOf[head.key] ?? [],
      undated: undated.filter((row) => laneKey(dataset, by, row) === head.key).length,
      scale,
      ...options
    })
  )
  return { scale, level: levelOf(scale, options.widthPx), lanes, undated }
}

interface LaneOptions extends LayoutOptions {
  readonly head: LaneHead
  readonly rows: readonly number[]
  readonly undated: number
  readonly scale: TimeScale
}

function placeLane(dataset: Dataset, { head, rows, undated, scale, widthPx }: LaneOptions): Lane {
  const { period = null, startsDiffer = null } = dataset.projects[head.project] ?? {}
  const bands = rows.map((row) => bandOf(dataset, row, scale))
  const counted = levelOf(scale, widthPx) === 'year' ? monthCounts(dataset.columns, rows) : null
  const single = new Set(counted?.others ?? rows)
  const placed = placeMarks(
    bands.filter(({ row }) => single.has(row)),
    widthPx,
    scale.pleats
  )
  const counts = (counted?.counts ?? []).map((count) => countMark(count, scale, widthPx))
  // Single marks stand above the counts of their lane.
  const marks = [...placed.map((mark) => (counted ? { ...mark, level: mark.level + 2 } : mark)), ...counts]
  return {
    ...head,
    rows,
    undated,
    marks,
    bands,
    bar: period && barOf(scale, period.start, period.days === 0 ? Infinity : period.start + period.days),
    disputed: startsDiffer && barOf(scale, startsDiffer.from, startsDiffer.to),
    levels: Math.max(0, ...marks.map((mark) => mark.level))
  }
}

/** The count of a month, in the middle of it. */
function countMark(count: MonthCount, scale: TimeScale, widthPx: number): PlacedMark {
  const x = clamp((scale(firstDayOf(count.month)) + scale(firstDayOf(count.month + 1))) / 2)
  return { x, px: (x * widthPx) / 100, level: 0, rows: count.rows, count }
}

/** Bands as they are seen from far: none of what is counted, and one where months of the same evidence touch. */
export function farBands({ bands, marks }: Pick<Lane, 'bands' | 'marks'>): Band[] {
  const counted = new Set(marks.flatMap(({ count }) => count?.rows ?? []))
  const found: Band[] = []
  for (const band of bands.toSorted((a, b) => a.left - b.left)) {
    if (counted.has(band.row)) continue
    const last = found.findLast((each) => each.grain === 'month' && each.evidence === band.evidence)
    if (band.grain !== 'month' || !last || band.left > last.right + 1e-6) found.push(band)
    else found[found.indexOf(last)] = { ...last, right: Math.max(last.right, band.right) }
  }
  return found
}

/** Room between the middle of a mark and a fold, px. */
const CLEAR_PX = 13

/** Marks of bands, kept apart and clear of folds; each stands in the middle of what is in sight of its band. */
export function placeMarks(
  bands: readonly Band[],
  widthPx: number,
  pleats: readonly Pleat[] = []
): PlacedMark[] {
  const spots = bands.map((band) => {
    const middle = ((clamp(band.left) + clamp(band.right)) * widthPx) / 200
    return { row: band.row, px: clearOf(pleats, middle, widthPx) }
  })
  return stack(spots).map((mark) => ({ ...mark, x: (mark.px / Math.max(1, widthPx)) * 100 }))
}

function clearOf(pleats: readonly Pleat[], px: number, widthPx: number): number {
  for (const pleat of pleats) {
    const [left, right] = [(pleat.left * widthPx) / 100, (pleat.right * widthPx) / 100]
    // What begins where a fold ends may come out a hair before it.
    if (px < (left + right) / 2) px = Math.min(px, left > CLEAR_PX ? left - CLEAR_PX : px)
    else px = Math.max(px, right < widthPx - CLEAR_PX ? right + CLEAR_PX : px)
  }
  return px
}

/** The days that a row's date may mean, as a share of the width. */
function bandOf({ columns }: Dataset, row: number, scale: TimeScale): Band {
  const start = columns.start[row] ?? NO_DAY
  const days = columns.days[row] ?? 0
  const grain = GRAINS[columns.grain[row] ?? 0] ?? 'none'
  return {
    row,
    left: scale(start),
    right: days === 0 ? 100 : scale(start + days),
    grain: grain === 'none' ? 'year' : grain,
    evidence: EVIDENCE[columns.evidence[row] ?? 0] ?? 'inferred'
  }
}

function barOf(scale: TimeScale, start: number, end: number): Bar | null {
  const [left, right] = [scale(start), end === Infinity ? 101 : scale(end)]
  if (right <= 0 || left >= 100) return null
  return { left: clamp(left), right: clamp(right), startsInside: left >= 0, endsInside: right <= 100 }
}

function clamp(percent: number): number {
  return Math.min(100, Math.max(0, percent))
}
