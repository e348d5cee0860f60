/** Knows how the page of one thing is gathered while the site is built; a browser never runs it. */
import { error } from '@sveltejs/kit'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ params }) => {
  if (!import.meta.env.SSR) throw new Error('made at build time only')
  const { alternates, corpusIn } = await import('../../../../corpora')
  const { publicAddress } = await import('../../../../languages')
  const { articleOf } = await import('$lib/articles/articles')
  const { headOf } = await import('$lib/articles/page-head')
  const { subjectOf } = await import('$lib/articles/subject')
  const { address: site, corpus, ground, homes, say } = await corpusIn(params.lang)
  const subject = subjectOf(corpus, params.list, params.id)
  const article = articleOf(corpus, params.list, params.id)
  if (!subject || !article) error(404, `no page: ${params.list}/${params.id}`)
  const languages = alternates(homes, `${params.list}/${params.id}/`)
  const address = publicAddress(site, corpus.paths(params.list, params.id))
  const head = headOf(corpus, subject, say)
  return { address, corpus, ground, say, languages, subject, article, head }
}
