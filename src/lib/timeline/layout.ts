/**
 * Knows where on the timeline each activity stands: lanes by project, marks that never hide each other,
 * bands as wide as the date is unsure. Knows nothing of drawing. Same input, same picture.
 */
import { NO_DAY, type Dataset } from '$lib/model/dataset'
import type { TimeWindow } from '$lib/view/view'
import { densities } from './density'
import { groupLanes } from './groups'
import { LazyLane, type Lane } from './lane'
import { laneHeads, type LaneBy, type LaneHead } from './lanes'
import { levelOf, type Level } from './levels'
import { pxPerMonth, timeScale, type Folding, type TimeScale } from './scale'
import { spread, type Spread } from './spread'
import { stretchesOf } from './stretches'

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

/** What is drawn. */
export interface Layout {
  readonly scale: TimeScale
  readonly level: Level
  readonly lanes: readonly Lane[]
  /** shown rows without a date */
  readonly undated: readonly number[]
  /** the highest count of what is counted on lanes and closed groups */
  readonly mostCounted: number
}

/** Places all shown activities; lanes in the order of the projects' start. Each lane is laid out once it is read. */
export function layout(dataset: Dataset, options: LayoutOptions): Layout {
  const { shown, widthPx, selected = -1, by = 'project' } = options
  const scale = timeScale(options.window, options.folding)
  const heads = headsFor(dataset, by, options)
  const onLanes = spread(dataset, { by, heads, shown })
  const chosen = shown.includes(selected) ? selected : -1
  const { most, counts } = countDense(dataset, heads, onLanes, { ...options, selected: chosen, scale })
  const lanes = heads.map(
    (head, lane) =>
      new LazyLane(dataset, { head, lane, spread: onLanes, counts, scale, widthPx, selected: chosen })
  )
  const level = levelOf(scale, widthPx)
  return { scale, level, lanes, undated: onLanes.undated, mostCounted: most }
}

/** Counts of closed groups and of lanes with very many rows; those of others are null. The selected row is not among them. */
function countDense(
  { columns }: Dataset,
  heads: readonly LaneHead[],
  { totals, laneOf }: Spread,
  { shown, selected, scale, widthPx }: LayoutOptions & { readonly scale: TimeScale }
) {
  const mostSingle = mostSingleOf(heads)
  const order = new Int32Array(heads.length).fill(-1)
  let lanes = 0
  for (const [lane, { group }] of heads.entries()) {
    const isDense = group ? !group.isOpen : (totals[lane] ?? 0) > mostSingle
    if (isDense) order[lane] = lanes++
  }
  if (lanes === 0) return { most: 0, counts: () => null }
  const stretches = stretchesOf(columns, pxPerMonth(scale, widthPx))
  const orderOf = (row: number) => (row === selected ? -1 : (order[laneOf(row)] ?? -1))
  const { most, of } = densities({ columns, rows: shown, lanes, laneOf: orderOf, stretches })
  return {
    most,
    counts: (lane: number) => {
      const index = order[lane] ?? -1
      return index < 0 ? null : of(index)
    }
  }
}

function headsFor(
  dataset: Dataset,
  by: LaneBy,
  { shown, isTight, open }: LayoutOptions
): readonly LaneHead[] {
  const isDated = (row: number) => dataset.columns.start[row] !== NO_DAY
  const heads = laneHeads(dataset, by, isTight ? shown.filter(isDated) : undefined)
  return open ? groupLanes(dataset, heads, open) : heads
}

/** Single marks of all lanes together are not many more than this, */
const MOST_SINGLE = 3000
/** but those of one lane may always be as many, and are never more. */
const SINGLE_OF_LANE = { least: 60, most: 400 } as const

/** How many rows of a lane can stand as single marks; more of them are counted, like those of a closed group. */
function mostSingleOf(heads: readonly LaneHead[]): number {
  const { least, most } = SINGLE_OF_LANE
  return Math.min(most, Math.max(least, MOST_SINGLE / Math.max(1, heads.length)))
}

/** More single marks than this are painted, not drawn as links. */
const MOST_DRAWN = 400

/** There are too many single marks to draw each as a link. */
export function isCrowded(lanes: readonly Pick<Lane, 'marks'>[]): boolean {
  return lanes.reduce((sum, { marks }) => sum + marks.filter(({ count }) => !count).length, 0) > MOST_DRAWN
}
