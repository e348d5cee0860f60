/** Knows the files for search engines; a site map needs the address of the site, and is left out without it. */
import { error } from '@sveltejs/kit'
import { robotsText, siteMap, siteMapNames, type SitePages } from '$lib/exchange/site-map'
import { buildOnce } from '../built'
import { corpusIn } from '../corpora'
import { deckPath, decksIn } from '../decks'
import { laterPagesOf, pagesOf } from '../pages'
import type { EntryGenerator, RequestHandler } from './$types'

export const prerender = true

export const entries: EntryGenerator = async () => {
  const site = await sitePages()
  return [{ file: 'robots.txt' }, ...(site ? siteMapNames(site) : []).map((file) => ({ file }))]
}

export const GET: RequestHandler = async ({ params: { file } }) => {
  const answer = (text: string, type: string) =>
    new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } })
  if (file === 'robots.txt') return answer(robotsText((await buildOnce()).address), 'text/plain')
  const site = await sitePages()
  const text = site && siteMap(file, site)
  if (text === null)
    error(404, 'no site map: the public address of the site is unknown, or there is no such part')
  return answer(text, 'application/xml')
}

/** All pages; null while the public address of the site is unknown. */
async function sitePages(): Promise<SitePages | null> {
  const { address, languages, records } = await buildOnce()
  if (address === null) return null
  const { corpus } = await corpusIn(undefined)
  const talks = (await decksIn(undefined)).map(deckPath)
  const pages = [...pagesOf(corpus), ...laterPagesOf(corpus), ...talks]
  return { address, pages, languages, changed: records.site.dataDate }
}
