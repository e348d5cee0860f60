/** Knows the files for search engines; a site map needs the address of the site, and is left out without it. */
import { error } from '@sveltejs/kit'
import { robotsText, siteMap } from '$lib/exchange/site-map'
import { buildOnce } from '../built'
import { corpusIn } from '../corpora'
import { deckPath, decksIn } from '../decks'
import { pagesOf } from '../pages'
import type { EntryGenerator, RequestHandler } from './$types'

export const prerender = true

export const entries: EntryGenerator = async () => {
  const { address } = await buildOnce()
  return [{ file: 'robots.txt' }, ...(address === null ? [] : [{ file: 'sitemap.xml' }])]
}

export const GET: RequestHandler = async ({ params }) => {
  const { address, languages, records } = await buildOnce()
  const answer = (text: string, type: string) =>
    new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } })
  if (params.file === 'robots.txt') return answer(robotsText(address), 'text/plain')
  if (address === null) error(404, 'no site map: the public address of the site is unknown')
  const talks = (await decksIn(undefined)).map(deckPath)
  const pages = [...pagesOf((await corpusIn(undefined)).corpus), ...talks]
  const changed = records.site.dataDate
  return answer(siteMap({ address, pages, languages, changed }), 'application/xml')
}
