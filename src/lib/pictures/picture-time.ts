/**
 * Knows the timeline of a picture: lanes as the view has them at its width, with their heads in words. Knows nothing
 * of how it is drawn, or how many lanes have room.
 */
import { linesOf } from '$lib/lettering/lines'
import { widthOf } from '$lib/lettering/width'
import type { Words } from '$lib/locales/words'
import type { Dataset } from '$lib/model/dataset'
import { densityOf, placeCounts, type CountMark } from '$lib/timeline/counts'
import { drawnLane, type DrawnLane } from '$lib/timeline/drawn-lane'
import type { Lane } from '$lib/timeline/lane'
import { layout } from '$lib/timeline/layout'
import { bandOf, type Band, type PlacedMark } from '$lib/timeline/place'
import { keptNames } from '$lib/timeline/names'
import { notesOf, type PleatNote } from '$lib/timeline/pleat-notes'
import { foldingOf, pxPerMonth, type Pleat, type TimeScale } from '$lib/timeline/scale'
import { MOST_STOPS, sliderStops, stripMarks, stripYears, type SliderStop } from '$lib/timeline/strip'
import { ticks, type Tick } from '$lib/timeline/ticks'
import { foldLabel } from '$lib/view/fold-words'
import type { Fold } from '$lib/view/folds'
import { stepsOf } from '$lib/view/play'
import type { TimeWindow } from '$lib/view/view'
import { HEADS } from './layout'

/** A lane with the words at its head. */
export interface PictureLane {
  readonly drawn: DrawnLane
  readonly name: readonly string[]
  readonly lang: string
  /** how many it holds, and how many more without a date */
  readonly counts: readonly string[]
}

/** All activities on one line, as the strip of a phone has them. */
export interface PictureStrip {
  readonly marks: readonly PlacedMark[]
  /** in place of marks where there are too many */
  readonly counts: readonly CountMark[]
  readonly bands: readonly Band[]
  readonly years: ReturnType<typeof stripYears>
  readonly chosen: SliderStop | undefined
  /** what its folds hide, where the words stand */
  readonly notes: readonly PleatNote[]
}

/** The timeline of a picture. */
export interface PictureTime {
  readonly lanes: readonly PictureLane[]
  readonly pleats: readonly Pleat[]
  readonly gridlines: readonly { readonly tick: Tick; readonly x: number }[]
  readonly isNear: boolean
  /** the highest count of all lanes */
  readonly most: number
  readonly strip: PictureStrip
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
  const lanes = placed.lanes.map((lane) => {
    const drawn = drawnLane(lane, { widthPx, level: placed.level, selected, pleats, nameOf, disputePx })
    return { drawn, ...headOf(dataset, lane, say) }
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
    most: marks.reduce((most, { count }) => Math.max(most, count?.total ?? 0), 0),
    strip: stripOf(dataset, placed.scale, options)
  }
}

/** The words at the head of a lane. */
function headOf({ projects }: Dataset, lane: Lane, say: Words): Omit<PictureLane, 'drawn'> {
  const label = lane.group ? lane.group.programme : projects[lane.project]?.short
  const name = label?.text ?? (lane.group ? say('laneGroup.noProgramme') : '')
  return {
    name: linesOf(name, 2, (line) => widthOf(line, NAME_PX, 650) <= NAME_ROOM_PX).lines,
    lang: label?.lang ?? say.lang,
    counts: [
      say('list.count', { count: lane.total }),
      ...(lane.undated > 0 ? [say('time.withoutDate', { count: lane.undated })] : [])
    ]
  }
}

function stripOf(
  dataset: Dataset,
  scale: TimeScale,
  { shown, widthPx, selected, say }: PictureTimeOptions
): PictureStrip {
  const dated = stepsOf(dataset, shown)
  const isMany = dated.length > MOST_STOPS
  const drawn = isMany ? dated.filter((row) => row === selected) : dated
  const bands = drawn.map((row) => bandOf(dataset, row, scale))
  const stops = sliderStops(bands, widthPx, scale.pleats)
  return {
    marks: isMany ? [] : stripMarks(stops, widthPx),
    counts: isMany
      ? placeCounts(densityOf(dataset.columns, dated, pxPerMonth(scale, widthPx)), scale, widthPx)
      : [],
    // A band that its mark would hide says nothing.
    bands: bands.filter(({ left, right }) => ((right - left) * widthPx) / 100 >= 20),
    years: stripYears(scale, widthPx, say),
    chosen: stops.find(({ row }) => row === selected),
    notes: notesOf(scale.pleats, (fold) => foldLabel(fold, say), widthPx)
  }
}
