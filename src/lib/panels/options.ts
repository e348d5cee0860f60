/** Knows what the values of filters are called, and which of very many are offered; knows nothing of drawing. */
import type { WordKey, Words } from '$lib/locales/words'
import type { Dataset } from '$lib/model/dataset'
import { foldText } from '$lib/model/search'
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

/** Values of a filter beyond which those with the highest counts are offered, and the others found by name. */
export const MOST_OFFERED = 30

/** A value that can be chosen. */
export interface Option {
  /** index of the value, as `Tallies` has it */
  readonly index: number
  readonly name: string
  readonly count: number
}

/** What is offered of a filter, and how many more of it there are. */
export interface Offer {
  readonly options: readonly Option[]
  readonly rest: number
}

/**
 * All values in their order where they are few. Else those whose name has every word of a query, by their count;
 * without a query, what is `kept` stays in reach below them.
 */
export function offerOf(options: readonly Option[], query: string, kept: ReadonlySet<number>): Offer {
  if (options.length <= MOST_OFFERED) return { options, rest: 0 }
  const words = foldText(query)
    .split(' ')
    .filter((word) => word !== '')
  const found =
    words.length === 0
      ? options
      : options.filter(({ name }) => {
          const folded = ` ${foldText(name)}`
          return words.every((word) => folded.includes(` ${word}`))
        })
  const first = found.toSorted((a, b) => b.count - a.count).slice(0, MOST_OFFERED)
  const below =
    words.length > 0 ? [] : options.filter((each) => kept.has(each.index) && !first.includes(each))
  return { options: [...first, ...below], rest: found.length - first.length - below.length }
}
