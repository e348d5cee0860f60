/** Knows what a file of what is shown is called, and how it says what was chosen. Knows no form of file. */
import { formatMonths } from '$lib/locales/dates'
import type { Words } from '$lib/locales/words'
import type { Dataset } from '$lib/model/dataset'
import { dateOf } from '$lib/time/day'
import { encode } from '$lib/view/address'
import { FACETS, HOME, type View } from '$lib/view/view'
import { optionName } from './options'

/** Longest name of a file before its ending, in characters: some systems take no more than 255 bytes. */
const LONGEST = 120

/** What of a view decides which activities are shown: no selection, no camera. */
export function choiceOfView({ time, filters, within }: View): View {
  return { ...HOME, time, filters, within }
}

/** `activities_place-jelgava+kaunas_2026-11-21.csv`: what, which part of it, and of which day. */
export function fileName(name: string, view: View, dataDate: string | null): string {
  const [, stem = name, ending = ''] = /^([^.]*)(\..*)?$/.exec(name) ?? []
  const chosen = encode(choiceOfView(view)).map(([key, value]) => {
    // What the map showed is four numbers, which say nothing in a name.
    return key === 'within' ? key : `${key}-${value.replaceAll(',', '+')}`
  })
  const parts = [stem, ...chosen].join('_').slice(0, LONGEST)
  return parts + (dataDate === null ? '' : `_${dataDate}`) + ending
}

/** `Project: SocQuality · Time: January – March 2019`; null where nothing is chosen. */
export function filterWords(dataset: Dataset, { time, filters, within }: View, say: Words): string | null {
  const parts = [
    ...(time === null ? [] : [[say('filter.time'), formatMonths(dateOf(time.from), dateOf(time.to), say)]]),
    ...FACETS.filter((facet) => filters[facet].length > 0).map((facet) => [
      say(`filter.${facet}`),
      filters[facet].map((value) => optionName(dataset, facet, value, say)).join(', ')
    ]),
    ...(within === null ? [] : [[say('map.title'), say('within.toggle')]])
  ]
  return parts.length === 0 ? null : parts.map((part) => part.join(': ')).join(' · ')
}
