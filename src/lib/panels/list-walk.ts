/** Knows which entry of a list a key leads to, and which one Tab reaches; knows nothing of focus. */

/** The entry that a key leads to from `row`; null where it leads nowhere. */
export function nextEntry(rows: readonly number[], row: number, key: string): number | null {
  const at = rows.indexOf(row)
  switch (at < 0 ? '' : key) {
    case 'ArrowDown':
      return rows[at + 1] ?? null
    case 'ArrowUp':
      return rows[at - 1] ?? null
    case 'Home':
      return rows[0] ?? null
    case 'End':
      return rows.at(-1) ?? null
    default:
      return null
  }
}

/** The one entry that Tab reaches: where the visitor was last, else the selected one, else the first. */
export function entryStop(rows: readonly number[], last: number, selected: number): number {
  return [last, selected].find((row) => rows.includes(row)) ?? rows[0] ?? -1
}
