/**
 * Knows what the dashboard is made of, wherever it stands: its data in parts, words and the ground of the map. Runs in
 * Node only, like `built.ts`.
 */
import { error } from '@sveltejs/kit'
import { firstMessages } from '$lib/locales/all-words'
import { buildIn, buildOnce, ROWS_PER_CHUNK } from './built'
import { partsIn } from './data-parts.server'
import { homeOf, pathsOf } from './languages'

/** What a page with the dashboard of a language gets; 404 for a language that the site has no pages in. */
export async function dashboardData(param: string | undefined) {
  const { languages, ground } = await buildOnce()
  const lang = param ?? languages[0] ?? ''
  // The first language has no part of its own in the address.
  if (!languages.slice(param === undefined ? 0 : 1).includes(lang)) error(404, `no pages in: ${lang}`)
  const { chunks } = await buildIn(lang)
  const paths = pathsOf(languages)
  return {
    lang,
    languages: paths,
    home: homeOf(paths, lang),
    words: firstMessages(lang),
    ...(await partsIn(lang)),
    ground,
    rowsPerChunk: ROWS_PER_CHUNK,
    hasSources: chunks.some(({ sources }) => sources.length > 0)
  }
}
