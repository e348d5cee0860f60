/** Knows what the dashboard gets at once: columns, tables, words and the ground of the map. */
import { error } from '@sveltejs/kit'
import { firstMessages } from '$lib/locales/all-words'
import { buildIn, buildOnce, ROWS_PER_CHUNK } from '../built'
import { languageEntries } from '../corpora'
import { homeOf, pathsOf } from '../languages'
import type { EntryGenerator, PageServerLoad } from './$types'

export const entries: EntryGenerator = languageEntries

export const load: PageServerLoad = async ({ params }) => {
  const { languages, ground } = await buildOnce()
  const lang = params.lang ?? languages[0] ?? ''
  // The first language has no part of its own in the address.
  if (!languages.slice(params.lang === undefined ? 0 : 1).includes(lang)) error(404, `no pages in: ${lang}`)
  const { dataset, chunks } = await buildIn(lang)
  const paths = pathsOf(languages)
  return {
    lang,
    languages: paths,
    home: homeOf(paths, lang),
    words: firstMessages(lang),
    dataset,
    ground,
    rowsPerChunk: ROWS_PER_CHUNK,
    chunkCount: chunks.length,
    hasSources: chunks.some(({ sources }) => sources.length > 0)
  }
}
