/** Knows what parts of the first view share while the build renders each on its own. Knows nothing of what they draw. */
import { createAllWords } from '$lib/locales/all-words'
import type { Ground } from '$lib/map/ground'
import type { Dataset } from '$lib/model/dataset'
import { setPage } from '$lib/view/context.svelte'
import { createPaths } from '$lib/view/paths'
import { ViewState } from '$lib/view/state.svelte'

/** What a part of the first view is made of; the ground where it tells what has a place on the map. */
export interface FirstProps {
  readonly dataset: Dataset
  readonly lang: string
  /** address of the dashboard */
  readonly home: string
  readonly ground?: Ground
}

/** Hands the page down to a part: at home, with all words, not live. */
export function setFirstPage({ dataset, lang, home, ground }: FirstProps): ViewState {
  const view = new ViewState(dataset)
  setPage({
    view,
    say: createAllWords(lang),
    paths: createPaths(dataset, home),
    ...(ground && {
      standsOnMap: (index: number) => {
        const { at, iso } = dataset.places[index] ?? {}
        return Boolean(at ?? (iso && ground.countryPoints[iso]))
      }
    }),
    isLive: false,
    today: null
  })
  return view
}
