/** Knows which marks of a lane have a name beside them, and on which side; knows nothing of drawing. */
import { placeLabels, type PlacedLabel, type Wish } from '$lib/lettering/place-labels'
import { widthOf } from '$lib/lettering/width'
import type { PlacedMark } from './layout'
import type { Pleat } from './scale'

/** Height of one level of marks, px. */
export const LEVEL_PX = 22
const NAME_PX = 12.5

/** What names have to go by. */
export interface LabelOptions {
  readonly widthPx: number
  readonly levels: number
  readonly selected: number
  /** folds, over which no name stands */
  readonly pleats?: readonly Pleat[]
}

/** Names by row, as far as they have room; the selected one always has. */
export function laneLabels(
  marks: readonly PlacedMark[],
  nameOf: (row: number) => string,
  options: LabelOptions
): ReadonlyMap<number, PlacedLabel> {
  const { widthPx, levels, selected, pleats = [] } = options
  const wishes = marks.flatMap(({ rows, level, px }): Wish[] => {
    const row = rows[0] ?? -1
    const isSelected = rows.includes(selected)
    const text = rows.length > 1 && !isSelected ? '' : nameOf(isSelected ? selected : row)
    return [
      {
        id: String(row).padStart(6, '0'),
        x: px,
        y: -level * LEVEL_PX,
        radius: isSelected ? 13 : 9,
        widthPx: text === '' ? 0 : widthOf(text, isSelected ? 13.5 : NAME_PX, isSelected ? 680 : 500),
        heightPx: 15,
        rank: isSelected ? 0 : 1,
        always: isSelected
      }
    ]
  })
  const bounds = { left: 2, right: widthPx - 2, top: -levels * LEVEL_PX - 26, bottom: 10 }
  const taken = pleats.map(({ left, right }) => ({
    ...bounds,
    left: (left * widthPx) / 100,
    right: (right * widthPx) / 100
  }))
  const placed = placeLabels(wishes, bounds, taken)
  return new Map(
    [...placed].flatMap(([id, label]) =>
      label.box.right > label.box.left ? [[Number(id), label] as const] : []
    )
  )
}
