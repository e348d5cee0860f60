/** Knows which activities are part of which; knows nothing of why. */
import { perDataset } from '$lib/model/per-dataset'

/** Rows that are part of another, by the row of that. */
export const stopsOf = perDataset(({ columns }): ReadonlyMap<number, readonly number[]> => {
  const stops = new Map<number, number[]>()
  for (let stop = 0; stop < columns.size; stop++) {
    const parent = columns.parent[stop] ?? -1
    if (parent >= 0) stops.set(parent, [...(stops.get(parent) ?? []), stop])
  }
  return stops
})
