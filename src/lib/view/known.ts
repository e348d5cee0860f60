/** Knows by which ids a Dataset is spoken of; knows nothing of addresses themselves. */
import type { Dataset } from '$lib/model/dataset'
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

/** Looked up once for each dataset: a build makes a View for each of its pages. */
const rowsOf = new WeakMap<Dataset, ReadonlyMap<string, number>>()

/** Rows by the id of their activity. */
export function rowsById(dataset: Dataset): ReadonlyMap<string, number> {
  const rows = rowsOf.get(dataset) ?? new Map(dataset.columns.id.map((id, row) => [id, row]))
  rowsOf.set(dataset, rows)
  return rows
}
