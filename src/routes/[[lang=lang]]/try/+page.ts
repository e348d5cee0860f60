/** Knows that the build writes the Try page whole but for the trial itself, which needs script. */
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ data, params }) => {
  if (!import.meta.env.SSR) return { ...data, frame: '' }
  const { render } = await import('svelte/server')
  const { bare } = await import('../../bare')
  const { alternates, corpusIn } = await import('../../corpora')
  const { TRY_PAGE } = await import('../../pages')
  const { default: TryFrame } = await import('./TryFrame.svelte')
  const { corpus, homes, say } = await corpusIn(params.lang)
  const props = { corpus, say, languages: alternates(homes, TRY_PAGE) }
  return { ...data, frame: bare(render(TryFrame, { props }).body) }
}
