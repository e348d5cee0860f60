/** Knows that all details are at hand while the page is made, and come in chunks once it is live. */
import type { DetailsChunk } from '$lib/model/details'
import type { Parts } from '$lib/panels/parts'
import type { First } from '../first'
import type { PageLoad } from './$types'

/** What only the build has: the browser has it in the page's markup. */
interface AtBuild {
  readonly ready: readonly DetailsChunk[]
  readonly parts: Parts | null
  readonly first: First
}

export const load: PageLoad = async ({ data }) => {
  if (!import.meta.env.SSR) {
    const atBuild: AtBuild = { ready: [], parts: null, first: { map: '', time: '' } }
    return { ...data, ...atBuild }
  }
  const { buildIn } = await import('../built')
  const { renderFirst } = await import('../first')
  const { loadParts } = await import('$lib/panels/parts')
  const atBuild: AtBuild = {
    ready: (await buildIn(data.lang)).chunks,
    parts: await loadParts(data.lang),
    first: renderFirst(data.dataset, data.ground, data.lang, data.home)
  }
  return { ...data, ...atBuild }
}
