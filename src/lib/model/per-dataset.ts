/** Knows how to find something once for each dataset: a build looks the same up on each of its pages. */
import type { Dataset } from './dataset'

/** The same function, which computes only what it has not been asked before. */
export function perDataset<T>(find: (dataset: Dataset) => T): (dataset: Dataset) => T {
  const found = new WeakMap<Dataset, { readonly value: T }>()
  return (dataset) => {
    const known = found.get(dataset) ?? { value: find(dataset) }
    found.set(dataset, known)
    return known.value
  }
}
