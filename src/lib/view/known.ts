/** Knows by which ids a Dataset is spoken of; knows nothing of addresses themselves. */
import type { Dataset } from '$lib/model/dataset'
import { perDataset } from '$lib/model/per-dataset'
import type { Known } from './address'
import { facetIds } from './facets'

/** Values of each filter and all activities of the data. */
export function knownOf(dataset: Dataset): Known {
  const values = (facet: Parameters<typeof facetIds>[1]) => new Set(facetIds(dataset, facet))
  return {
    values: {
      project: values('project'),
      kind: values('kind'),
      country: values('country'),
      place: values('place'),
      evidence: values('evidence')
    },
    // Names that come in parts are asked about one by one.
    activities: dataset.names ? { has: (id) => rowOf(dataset, id) >= 0 } : new Set(dataset.columns.id)
  }
}

/** Row of an activity's id; −1 for none, and for one whose name has not come. */
export function rowOf(dataset: Dataset, id: string | null): number {
  if (id === null) return -1
  return dataset.names ? dataset.names.rowOf(id) : (rowsById(dataset).get(id) ?? -1)
}

/** Rows by the id of their activity, where all names are there. */
export const rowsById = perDataset(
  ({ columns }): ReadonlyMap<string, number> => new Map(columns.id.map((id, row) => [id, row]))
)
