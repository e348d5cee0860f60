/** Knows by which ids a Dataset is spoken of; knows nothing of addresses themselves. */
import type { Dataset } from '$lib/model/dataset'
import { perDataset } from '$lib/model/per-dataset'
import type { Known } from './address'
import { facetOptions } from './match'

/** Values of each filter and all activities of the data. */
export function knownOf(dataset: Dataset): Known {
  const values = (facet: Parameters<typeof facetOptions>[1]) => new Set(facetOptions(dataset, facet))
  return {
    values: {
      project: values('project'),
      kind: values('kind'),
      country: values('country'),
      place: values('place'),
      evidence: values('evidence')
    },
    activities: new Set(dataset.columns.id)
  }
}

/** Rows by the id of their activity. */
export const rowsById = perDataset(
  ({ columns }): ReadonlyMap<string, number> => new Map(columns.id.map((id, row) => [id, row]))
)
