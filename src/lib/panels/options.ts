/** Knows what the values of filters are called; knows nothing of which are chosen. */
import type { WordKey, Words } from '$lib/locales/words'
import type { Dataset } from '$lib/model/dataset'
import type { Facet } from '$lib/view/view'

/** Name of one value of a filter; the value itself where it has none. */
export function optionName(dataset: Dataset, facet: Facet, value: string, say: Words): string {
  switch (facet) {
    case 'project':
      return dataset.projects.find((project) => project.id === value)?.short.text ?? value
    case 'kind':
      return say((value === 'context' ? 'kind.context' : `filterKind.${value}`) as WordKey)
    case 'country':
    case 'place':
      return dataset.places.find((place) => place.id === value)?.name.text ?? value
    case 'evidence':
      return value === 'inferred' ? say('inferred.label') : say(`evidence.${value}` as WordKey)
  }
}
