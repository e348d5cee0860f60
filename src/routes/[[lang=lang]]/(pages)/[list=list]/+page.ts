/** Knows how the page of a list is gathered while the site is built; a browser never runs it. */
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ params: { lang, list } }) => {
  if (!import.meta.env.SSR) throw new Error('made at build time only')
  const { alternates, corpusIn } = await import('../../../corpora')
  const { publicAddress } = await import('../../../languages')
  const { listTables } = await import('$lib/articles/lists')
  const { countWords, listHead } = await import('$lib/articles/page-head')
  const { address, corpus, homes, say } = await corpusIn(lang)
  return {
    corpus,
    say,
    languages: alternates(homes, `${list}/`),
    address: publicAddress(address, corpus.paths(list)),
    head: listHead(corpus, list, say),
    count: countWords(corpus, list, say),
    tables: listTables(corpus, list, say)
  }
}
