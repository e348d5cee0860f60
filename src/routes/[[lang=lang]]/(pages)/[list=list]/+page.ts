/** Knows how the page of a list is gathered while the site is built; a browser never runs it. */
import { error } from '@sveltejs/kit'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ params: { lang, list } }) => {
  if (!import.meta.env.SSR) error(404)
  const { alternates, corpusIn } = await import('../../../corpora')
  const { listTables } = await import('$lib/articles/lists')
  const { countWords, listHead } = await import('$lib/articles/page-head')
  const { corpus, homes, say } = await corpusIn(lang)
  return {
    corpus,
    say,
    languages: alternates(homes, `${list}/`),
    head: listHead(corpus, list, say),
    count: countWords(corpus, list, say),
    tables: listTables(corpus, list, say)
  }
}
