/**
 * Knows where on the timeline each activity stands: lanes by project, marks that never hide each other,
 * bands as wide as the date is unsure. Knows nothing of drawing. Same input, same picture.
 */
import { EVIDENCE, GRAINS, NO_DAY, type Dataset, type Evidence, type Grain } from '$lib/model/dataset'
import { laneHeads, laneKey, laneKeys, type LaneBy, type LaneHead } from './lanes'
import { levelOf, type Level } from './levels'
import { densityOf, monthCounts, placeCounts, type PlacedCount } from './counts'
import { groupLanes } from './groups'
import { stack, type Stacked } from './stack'
import { pxPerMonth, timeScale, type Folding, type Pleat, type TimeScale } from './scale'
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
  /** keys of the groups of lanes that are open; lanes stand in no groups where nothing is said */
  readonly open?: ReadonlySet<string>
  /** row whose mark stands by itself in a closed group, −1 for none */
  readonly selected?: number
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
  /** drawn as the count of a stretch of time */
  readonly count?: PlacedCount
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
  /** dated rows that are shown on it: none on the head of an open group */
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
  const by = options.by ?? 'project'
  const [dated, undated] = [new Map<string, number[]>(), new Map<string, number[]>()]
  for (const row of options.shown) {
    const lists = columns.start[row] === NO_DAY ? undated : dated
    const key = laneKey(dataset, by, row)
    const rows = lists.get(key)
    if (rows) rows.push(row)
    else lists.set(key, [row])
  }
  const heads = laneHeads(dataset, by, options.isTight ? [...dated.values()].flat() : undefined)
  const lanes = (options.open ? groupLanes(dataset, heads, options.open) : heads).map((head) => {
    const of = (lists: ReadonlyMap<string, readonly number[]>) =>
      laneKeys(head).flatMap((key) => lists.get(key) ?? [])
    const place = head.group ? placeGroup : placeLane
    return place(dataset, { head, rows: of(dated), undated: of(undated).length, scale, ...options })
  })
  return { scale, level: levelOf(scale, options.widthPx), lanes, undated: [...undated.values()].flat() }
}

/** More single marks than this are painted, not drawn as links. */
const MOST_DRAWN = 400

/** There are too many single marks to draw each as a link. */
export function isCrowded(lanes: readonly Pick<Lane, 'marks'>[]): boolean {
  return lanes.reduce((sum, { marks }) => sum + marks.filter(({ count }) => !count).length, 0) > MOST_DRAWN
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
  const counts = placeCounts(counted?.counts ?? [], scale, widthPx)
  // Single marks stand above the counts of their lane.
  const marks = [...placed.map((mark) => (counted ? { ...mark, level: mark.level + 2 } : mark)), ...counts]
  return {
    ...head,
    rows,
    total: rows.length,
    undated,
    marks,
    bands,
    bar: period && barOf(scale, period.start, period.days === 0 ? Infinity : period.start + period.days),
    disputed: startsDiffer && barOf(scale, startsDiffer.from, startsDiffer.to),
    levels: Math.max(0, ...marks.map((mark) => mark.level))
  }
}

/** A closed group as counts, the selected mark above them; of an open one, only its head. */
function placeGroup(dataset: Dataset, options: LaneOptions): Lane {
  const { head, rows, undated, scale, widthPx, selected } = options
  const shown = head.group?.isOpen ? [] : rows
  const own = shown.filter((row) => row === selected)
  const bands = own.map((row) => bandOf(dataset, row, scale))
  const counted = densityOf(
    dataset.columns,
    shown.filter((row) => row !== selected),
    pxPerMonth(scale, widthPx)
  )
  const marks = [
    ...placeMarks(bands, widthPx, scale.pleats).map((mark) => ({ ...mark, level: 1 })),
    ...placeCounts(counted, scale, widthPx)
  ]
  return {
    ...head,
    rows: shown,
    total: rows.length,
    undated,
    marks,
    bands,
    bar: null,
    disputed: null,
    levels: 1
  }
}

/** Room between the middle of a mark and a fold or an end of the track, px. */
const CLEAR_PX = 13

/** Marks of bands, whole, kept apart and clear of folds; each in the middle of what is in sight of its band. */
export function placeMarks(
  bands: readonly Band[],
  widthPx: number,
  pleats: readonly Pleat[] = []
): PlacedMark[] {
  const spots = bands.map((band) => {
    const middle = ((clamp(band.left) + clamp(band.right)) * widthPx) / 200
    return { row: band.row, px: clearOf(pleats, whole(middle, widthPx), widthPx) }
  })
  return stack(spots).map((mark) => ({ ...mark, x: (mark.px / Math.max(1, widthPx)) * 100 }))
}

/** Clear of both ends of the track, which would cut the mark. */
function whole(px: number, widthPx: number): number {
  return widthPx < 2 * CLEAR_PX ? px : Math.min(Math.max(px, CLEAR_PX), widthPx - CLEAR_PX)
}

/** The nearest place to `px` that is clear of folds. */
export function clearOf(pleats: readonly Pleat[], px: number, widthPx: number): number {
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
