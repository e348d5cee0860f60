/** Knows how marks on a line make room for each other; knows nothing of time or drawing. */

/** Marks nearer than this dodge upwards, px. */
export const APART_PX = 17
/** Levels above which marks of one spot become a count. */
const LEVELS = 3

/** A spot where something stands. */
export interface Spot {
  readonly row: number
  /** px from the left */
  readonly px: number
}

/** A mark after making room. */
export interface Stacked {
  readonly px: number
  /** 0 on the line, 1 and 2 above it */
  readonly level: number
  /** the rows that it stands for; several make a count */
  readonly rows: readonly number[]
}

/** Stacks spots nearer than `apartPx`: first on the line, then up to two levels above, else counted together. */
export function stack(spots: readonly Spot[], apartPx = APART_PX): Stacked[] {
  const sorted = spots.toSorted((a, b) => a.px - b.px || a.row - b.row)
  const placed: { px: number; level: number; rows: number[] }[] = []
  for (const { row, px } of sorted) {
    const near = placed.filter((mark) => px - mark.px < apartPx)
    const count = near.find((mark) => mark.rows.length > 1)
    const level = [0, 1, 2].find((free) => near.every((mark) => mark.level !== free))
    if (count) count.rows.push(row)
    else if (level !== undefined && level < LEVELS) placed.push({ px, level, rows: [row] })
    else {
      for (const mark of near) placed.splice(placed.indexOf(mark), 1)
      const rows = [...near.flatMap((mark) => mark.rows), row]
      placed.push({ px, level: 0, rows })
    }
  }
  return placed
}
