/**
 * Knows that the build writes all steps of a talk into its page, one below another, for who has no script; and that its
 * data come in parts where there is one.
 */
import { received } from '../../../at-build'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ data, params }) => {
  if (!import.meta.env.SSR) return { ...data, dataset: await received(data.parts, data.rows), steps: '' }
  const { render } = await import('svelte/server')
  const { bare } = await import('../../../bare')
  const { alternates, corpusIn } = await import('../../../corpora')
  const { default: Steps } = await import('./Steps.svelte')
  const { publicAddress } = await import('../../../languages')
  const { address: site, corpus, ground, homes, say } = await corpusIn(params.lang)
  const path = params.deck === undefined ? 'present/' : `present/${params.deck}/`
  const languages = alternates(homes, path)
  const address = publicAddress(site, corpus.paths.home + path)
  const { deck, others } = data
  return {
    ...data,
    dataset: corpus.dataset,
    steps: bare(render(Steps, { props: { corpus, ground, say, languages, address, deck, others } }).body)
  }
}
