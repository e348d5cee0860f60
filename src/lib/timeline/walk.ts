/** Knows which mark an arrow key leads to; knows nothing of focus or drawing. */
import type { Lane, PlacedMark } from './layout'

/** First row of the mark that a key leads to from the mark of `row`; null where there is none, or for other keys. */
export function nextMark(lanes: readonly Pick<Lane, 'marks'>[], row: number, key: string): number | null {
  const rows = lanes.map((lane) => lane.marks.toSorted((a, b) => a.x - b.x || a.level - b.level))
  const at = rows.findIndex((marks) => marks.some((mark) => mark.rows.includes(row)))
  const marks = rows[at] ?? []
  const index = marks.findIndex((mark) => mark.rows.includes(row))
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
      return nearest(rows.slice(at + 1), mark)
    case 'ArrowUp':
      return nearest(rows.slice(0, at).reverse(), mark)
    default:
      return null
  }
}

/** Nearest in time in the first lane that has a mark. */
function nearest(lanes: readonly (readonly PlacedMark[])[], from: PlacedMark): number | null {
  const marks = lanes.find((lane) => lane.length > 0) ?? []
  return first(marks.toSorted((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x))[0])
}

function first(mark: PlacedMark | undefined): number | null {
  return mark?.rows[0] ?? null
}

/** Row of the one mark that Tab reaches: the selected one, else the first; −1 where every mark is reached. */
export function tabStop(lanes: readonly Pick<Lane, 'marks'>[], selected: number, isLive: boolean): number {
  if (!isLive) return -1
  const rows = lanes.flatMap(({ marks }) => marks.flatMap((mark) => mark.rows))
  return rows.includes(selected) ? selected : (rows[0] ?? -1)
}
