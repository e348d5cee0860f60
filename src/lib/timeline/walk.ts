/** Knows which mark an arrow key leads to; knows nothing of focus or drawing. */
import type { Lane } from './lane'
import type { PlacedMark } from './place'

/** What of a lane a walk needs; `holds` spares it the marks of lanes that a row does not stand on. */
type Walked = Pick<Lane, 'marks'> & Partial<Pick<Lane, 'holds'>>

/** First row of the mark that a key leads to from the mark of `row`; null where there is none, or for other keys. */
export function nextMark(lanes: readonly Walked[], row: number, key: string): number | null {
  const at = lanes.findIndex((lane) => isOn(lane, row))
  const marks = inOrder(lanes[at])
  const index = marks.findIndex((mark) => hasRow(mark, row))
  const mark = marks[index]
  if (!mark) return null
  switch (key) {
    case 'ArrowRight':
      return first(marks[index + 1])
    case 'ArrowLeft':
      return first(marks[index - 1])
    case 'Home':
      return first(marks[0])
    case 'End':
      return first(marks.at(-1))
    case 'ArrowDown':
      return nearest(lanes, at, { by: 1, from: mark })
    case 'ArrowUp':
      return nearest(lanes, at, { by: -1, from: mark })
    default:
      return null
  }
}

/** The mark stands for the row, alone or with others; a count is not made to list its own. */
export function hasRow(mark: Pick<PlacedMark, 'rows' | 'count'>, row: number): boolean {
  return mark.count ? mark.count.holds(row) : mark.rows.includes(row)
}

/** The row by which a mark is known. */
export function firstRow(mark: PlacedMark): number {
  return mark.count?.first ?? mark.rows[0] ?? -1
}

/** The row stands on the lane, with a mark of its own or among others. */
export function isOn({ marks, holds }: Walked, row: number): boolean {
  return holds ? holds(row) : marks.some((mark) => hasRow(mark, row))
}

function inOrder(lane: Walked | undefined): readonly PlacedMark[] {
  return lane?.marks.toSorted((a, b) => a.x - b.x || a.level - b.level) ?? []
}

/** Nearest in time in the next lane, up or down, that has a mark. */
function nearest(
  lanes: readonly Walked[],
  at: number,
  { by, from }: { readonly by: 1 | -1; readonly from: PlacedMark }
): number | null {
  for (let lane = lanes[(at += by)]; lane; lane = lanes[(at += by)]) {
    const marks = inOrder(lane)
    if (marks.length > 0)
      return first(marks.toSorted((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x))[0])
  }
  return null
}

function first(mark: PlacedMark | undefined): number | null {
  return mark ? firstRow(mark) : null
}

/** Row of the one mark that Tab reaches: the selected one, else the first; −1 where every mark is reached. */
export function tabStop(lanes: readonly Walked[], selected: number, isLive: boolean): number {
  if (!isLive) return -1
  if (lanes.some((lane) => isOn(lane, selected) && lane.marks.some((mark) => hasRow(mark, selected))))
    return selected
  const lane = lanes.find(({ marks }) => marks.length > 0)
  return lane?.marks[0] ? firstRow(lane.marks[0]) : -1
}
