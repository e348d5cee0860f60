/**
 * Knows the timeline of a picture: lanes as the view has them at its width, with their heads in words. Knows nothing
 * of how it is drawn, or how many lanes have room.
 */
import { linesOf } from '$lib/lettering/lines'
import { widthOf } from '$lib/lettering/width'
import type { Words } from '$lib/locales/words'
import type { Dataset } from '$lib/model/dataset'
import { drawnLane, type DrawnLane } from '$lib/timeline/drawn-lane'
import { layout } from '$lib/timeline/layout'
import { keptNames } from '$lib/timeline/names'
import { foldingOf, type Pleat } from '$lib/timeline/scale'
import { ticks, type Tick } from '$lib/timeline/ticks'
import type { Fold } from '$lib/view/folds'
import type { TimeWindow } from '$lib/view/view'
import { HEADS } from './layout'

/** A lane with the words at its head. */
export interface PictureLane {
  readonly drawn: DrawnLane
  readonly name: readonly string[]
  readonly lang: string
  readonly count: string
}

/** The timeline of a picture. */
export interface PictureTime {
  readonly lanes: readonly PictureLane[]
  readonly pleats: readonly Pleat[]
  readonly gridlines: readonly { readonly tick: Tick; readonly x: number }[]
  readonly isNear: boolean
  /** the highest count of all lanes */
  readonly most: number
}

/** What the timeline is made for. */
export interface PictureTimeOptions {
  readonly window: TimeWindow
  readonly shown: readonly number[]
  readonly selected: number
  /** spans that are folded away */
  readonly folds: readonly Fold[]
  /** of the track */
  readonly widthPx: number
  readonly say: Words
}

const NAME_PX = 15
const NAME_ROOM_PX = HEADS - 30

/** Lays the lanes of the shown activities out; those without any are left out. */
export function pictureTime(dataset: Dataset, options: PictureTimeOptions): PictureTime {
  const { window, shown, selected, folds, widthPx, say } = options
  const folding = foldingOf(folds, widthPx)
  const placed = layout(dataset, {
    window,
    widthPx,
    shown,
    folding,
    selected,
    isTight: true,
    open: new Set()
  })
  const { pleats } = placed.scale
  const isNear = placed.level === 'day'
  const names = keptNames(dataset, say)
  const nameOf = (row: number, isDated: boolean) => names(row, isDated, isNear)
  const disputePx = widthOf(say('disagree.onStart'), 12.5, 450)
  const lanes = placed.lanes.map((lane): PictureLane => {
    const drawn = drawnLane(lane, { widthPx, level: placed.level, selected, pleats, nameOf, disputePx })
    const label = dataset.projects[lane.project]?.short
    const group = lane.group?.programme?.text ?? say('laneGroup.noProgramme')
    const name = lane.group ? group : (label?.text ?? '')
    return {
      drawn,
      name: linesOf(name, 2, (line) => widthOf(line, NAME_PX, 650) <= NAME_ROOM_PX).lines,
      lang: (lane.group ? lane.group.programme?.lang : label?.lang) ?? say.lang,
      count: say('list.count', { count: lane.total })
    }
  })
  const marks = placed.lanes.flatMap((lane) => lane.marks)
  return {
    lanes,
    pleats,
    gridlines: ticks(placed.scale, widthPx, say).map((tick) => ({
      tick,
      x: Math.max(0, placed.scale(tick.day))
    })),
    isNear,
    most: Math.max(0, ...marks.map(({ count }) => count?.rows.length ?? 0))
  }
}
