/** Knows how a page of a list is gathered. Runs in Node only, like `built.ts`. */
import { error } from '@sveltejs/kit'
import { listTables } from '$lib/articles/lists'
import { countWords, listHead } from '$lib/articles/page-head'
import { partPath } from '$lib/articles/paging'
import type { PageList } from '$lib/view/paths'
import { alternates, corpusIn } from './corpora'
import { publicAddress } from './languages'

/** What stands on a page of a list, by its number from 1; 404 where there is none. */
export async function listPage(lang: string | undefined, list: PageList, number: number) {
  const { address, corpus, homes, say } = await corpusIn(lang)
  const head = listHead(corpus, list, say, number)
  if (!(number >= 1 && number <= (head.part?.count ?? 1))) error(404, `no page ${number}: ${list}`)
  return {
    corpus,
    say,
    head,
    languages: alternates(homes, `${list}/${partPath(number)}`),
    address: publicAddress(address, corpus.paths(list) + partPath(number)),
    count: countWords(corpus, list, say),
    tables: listTables(corpus, list, say, number)
  }
}
