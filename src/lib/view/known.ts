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
    get activities() {
      return idsOf(dataset)
    }
  }
}

/** Asked for only where an address names an activity: there may be very many. */
const idsOf = perDataset(({ columns }): ReadonlySet<string> => new Set(columns.id))

/** Rows by the id of their activity. */
export const rowsById = perDataset(
  ({ columns }): ReadonlyMap<string, number> => new Map(columns.id.map((id, row) => [id, row]))
)
