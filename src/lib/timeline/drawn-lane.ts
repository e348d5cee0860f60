/** Knows how high a lane is and what stands where in it: line, bands, names; knows nothing of drawing. */
import { drawnBands, type DrawnBand } from './bands'
import { HIGHEST_PX } from './counts'
import {
  AIR_PX,
  DISPUTE_ROW_PX,
  disputeSpot,
  extraPx,
  laneLabels,
  LEVEL_PX,
  type DisputeSpot,
  type LaneLabel,
  type NameOf
} from './lane-labels'
import type { Lane } from './lane'
import type { Level } from './levels'
import type { Pleat } from './scale'

/** Height of a lane without anything above its line, and without its border, px. */
const LANE_PX = 53
/** Height of a group, closed and open, px. */
const GROUP_PX = { closed: 72, open: 40 } as const
/** From the line to the foot of a lane, with room for the project's bar, and of a group, which has none, px. */
const FOOT_PX = { lane: 28, group: 22 } as const
/** From the line down to the foot of counts, px. */
export const COUNT_FOOT_PX = 12
/** Height of a number above the highest count, px. */
const NUMBER_PX = 18

/** A lane as it is drawn. */
export interface DrawnLane {
  readonly lane: Lane
  readonly bands: readonly DrawnBand[]
  /** names by the first row of their mark, from the lane's line */
  readonly labels: ReadonlyMap<number, LaneLabel>
  /** where the words on differing starts stand */
  readonly disputeAt: DisputeSpot | null
  readonly heightPx: number
  /** the lane's line, px from its top */
  readonly lineY: number
}

/** What a lane is drawn for. */
export interface DrawnLaneOptions {
  readonly widthPx: number
  readonly level: Level
  readonly selected: number
  readonly pleats: readonly Pleat[]
  /** what is written beside the mark of a row */
  readonly nameOf: NameOf
  /** dots of what filters hide, percent, by key of their lane */
  readonly dots?: ReadonlyMap<string, readonly number[]> | null
  /** what is written there is a town, which the shape of the mark does not say */
  readonly isTown?: (row: number) => boolean
  /** width of the words on differing starts, px */
  readonly disputePx: number
}

/** Height of a lane among very many, which are drawn only in sight and so must be known before; px. */
const FIXED_PX = LANE_PX + 2 * LEVEL_PX

/** Height of a lane among very many, whatever stands on it. */
export function fixedPx({ group }: Pick<Lane, 'group'>): number {
  return group ? (group.isOpen ? GROUP_PX.open : GROUP_PX.closed) : FIXED_PX
}

/** A lane among very many: as high as it must be, with the names that have room in that. */
export function fixedLane(lane: Lane, options: DrawnLaneOptions): DrawnLane {
  const drawn = drawnLane(lane, options)
  const heightPx = fixedPx(lane)
  const lineY = heightPx - (lane.group ? FOOT_PX.group : FOOT_PX.lane)
  const labels = new Map([...drawn.labels].filter(([, { box }]) => box.top >= AIR_PX - lineY))
  return { ...drawn, heightPx, lineY, labels, disputeAt: drawn.disputeAt?.isAbove ? null : drawn.disputeAt }
}

/** A lane with its names and the height that all of it needs. */
export function drawnLane(lane: Lane, options: DrawnLaneOptions): DrawnLane {
  const { widthPx, level, selected, pleats, nameOf, isTown, dots, disputePx } = options
  const single = lane.marks.filter(({ count }) => !count)
  const bands = drawnBands(lane, widthPx, level === 'year')
  const labels = laneLabels(single, nameOf, {
    widthPx,
    bands,
    levels: lane.levels,
    selected,
    pleats,
    dots: dots?.get(lane.key) ?? [],
    ...(isTown && { isTown })
  })
  const disputeAt = disputeSpot(lane, disputePx, { widthPx, pleats })
  const disputeRowPx = disputeAt?.isAbove ? DISPUTE_ROW_PX : 0
  if (lane.group) {
    const heightPx = lane.group.isOpen ? GROUP_PX.open : GROUP_PX.closed
    return { lane, bands, labels, disputeAt, heightPx, lineY: heightPx - FOOT_PX.group }
  }
  const leastPx =
    single.length < lane.marks.length ? FOOT_PX.lane - COUNT_FOOT_PX + HIGHEST_PX + NUMBER_PX : 0
  const heightPx = Math.max(
    LANE_PX + lane.levels * LEVEL_PX + extraPx(labels, lane.levels) + disputeRowPx,
    leastPx
  )
  return { lane, bands, labels, disputeAt, heightPx, lineY: heightPx - FOOT_PX.lane - disputeRowPx }
}
