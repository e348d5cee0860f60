/**
 * Knows what the head of a page says that no browser needs once the page is live: where it stands on the web, what
 * the dashboard is as data. Runs at build time only, like `built.ts`.
 */
import { base } from '$app/paths'
import { datasetData } from '$lib/exchange/dataset-data'
import { headLinks } from '$lib/exchange/head-links'
import { dataScript, shareTexts } from '$lib/exchange/markup'
import { createAllWords } from '$lib/locales/all-words'
import { buildIn, buildOnce } from './built'

/** Routes below this one have a page in each language, with the same address below the language. */
const DASHBOARD = '/[[lang=lang]]'

/** Markup for the head of a page by its route. */
export async function headOf(routeId: string | null, pathname: string, lang: string): Promise<string> {
  if (routeId === '/404') return `<script src="${base}/not-found.js" defer></script>`
  if (!routeId?.startsWith(DASHBOARD)) return ''
  const parts = [
    ...(await linksOf(pathname, lang)),
    ...(routeId === DASHBOARD ? await dashboardHead(lang) : [])
  ]
  return parts.join('\n    ')
}

/** Canonical link and alternates; none while the address of the site is unknown. */
async function linksOf(pathname: string, lang: string): Promise<string[]> {
  const { address, languages } = await buildOnce()
  if (address === null) return []
  const own = languages.indexOf(lang) > 0 ? `/${lang}/` : '/'
  return headLinks({ address, page: pathname.slice(base.length + own.length), lang, languages })
}

async function dashboardHead(lang: string): Promise<string[]> {
  const { address, languages } = await buildOnce()
  const { dataset } = await buildIn(lang)
  const description = createAllWords(lang)('site.description')
  const path = languages.indexOf(lang) > 0 ? `/${lang}/` : '/'
  const url = address === null ? null : address + path
  return [
    ...shareTexts(dataset.site.title.text, description),
    dataScript(datasetData(dataset, { description, url }))
  ]
}
