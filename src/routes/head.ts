/**
 * Knows what the head of a page says that no browser needs once the page is live: where it stands on the web, what
 * it is as data. Runs at build time only, like `built.ts`.
 */
import { base } from '$app/paths'
import type { RequestEvent } from '@sveltejs/kit'
import type { Corpus } from '$lib/articles/corpus'
import { datasetData } from '$lib/exchange/dataset-data'
import { eventData } from '$lib/exchange/event-data'
import { canonicalLink, feedLink, headLinks, oEmbedLink } from '$lib/exchange/head-links'
import { dataScript, shareManner, shareTexts } from '$lib/exchange/markup'
import { projectData } from '$lib/exchange/project-data'
import type { Words } from '$lib/locales/words'
import { evidenceWords } from '$lib/view/activity-words'
import { buildOnce } from './built'
import { corpusIn } from './corpora'
import { partsIn } from './data-parts.server'
import { exportsIn } from './exports'
import { publicAddress } from './languages'
import { oEmbedPath } from './oembed'

/** Routes below this one have a page in each language, with the same address below the language. */
const DASHBOARD = '/[[lang=lang]]'
const PAGES = `${DASHBOARD}/(pages)/`
const DATA = `${DASHBOARD}/(about)/data`
const EMBED = `${DASHBOARD}/embed`

/** What of a request says which page it is. */
type Asked = Pick<RequestEvent, 'params'> & {
  readonly route: Pick<RequestEvent['route'], 'id'>
  readonly url: Pick<URL, 'pathname'>
}

/** Markup for the head of a page. */
export async function headOf(asked: Asked): Promise<string> {
  const { id } = asked.route
  if (id === '/404') return scriptAt('not-found.js')
  if (!id?.startsWith(DASHBOARD)) return ''
  if (id === EMBED) return (await embedHead(asked)).join('\n    ')
  const parts = [
    ...(await linksOf(asked)),
    ...shareManner(asked.params.lang ?? (await buildOnce()).languages[0] ?? 'en'),
    ...(id === DASHBOARD ? await dashboardHead(asked) : []),
    ...(id === DATA ? [scriptAt('copy-link.js'), ...(await filesHead(asked))] : []),
    ...(id.startsWith(PAGES) ? [scriptAt('copy-link.js'), ...(await dataOf(asked))] : [])
  ]
  return parts.join('\n    ')
}

function scriptAt(file: string): string {
  return `<script src="${base}/${file}" defer></script>`
}

/** Canonical link and alternates; none while the address of the site is unknown. */
async function linksOf({ params, url }: Asked): Promise<string[]> {
  const { address, languages } = await buildOnce()
  if (address === null) return []
  const lang = params.lang ?? languages[0] ?? ''
  const own = params.lang === undefined ? '/' : `/${lang}/`
  return headLinks({ address, page: url.pathname.slice(base.length + own.length), lang, languages })
}

/** What stands in a frame is the dashboard once more, which is the one to be found. */
async function embedHead({ params }: Asked): Promise<string[]> {
  const { address, corpus } = await corpusIn(params.lang)
  const home = publicAddress(address, corpus.paths.home)
  const canonical = home === null ? [] : [canonicalLink(home)]
  return ['<meta name="robots" content="noindex" />', ...canonical, ...(await dataLinks(corpus))]
}

/** The data of a dashboard, which its script would ask for later. */
async function dataLinks({ dataset }: Corpus): Promise<string[]> {
  const { columns, tables } = (await partsIn(dataset.site.lang)).parts
  return [columns, tables].map((href) => `<link rel="preload" href="${href}" as="fetch" crossorigin />`)
}

async function dashboardHead({ params, url }: Asked): Promise<string[]> {
  const { address, corpus, say } = await corpusIn(params.lang)
  const description = say('site.description')
  const title = corpus.dataset.site.title.text
  const code = publicAddress(address, oEmbedPath(corpus.paths.home))
  return [
    ...(await dataLinks(corpus)),
    ...(code === null ? [] : [oEmbedLink(code, title)]),
    ...shareTexts(title, description),
    dataScript(datasetData(corpus.dataset, { description, url: publicAddress(address, url.pathname) }))
  ]
}

/** The feed, and all files of the data as what they are. */
async function filesHead({ params, url }: Asked): Promise<string[]> {
  const { address, corpus, say } = await corpusIn(params.lang)
  const description = say('data.lead')
  const downloads = (await exportsIn(params.lang)).flatMap(({ name, type, purpose, path }) => {
    const at = publicAddress(address, path)
    return at === null ? [] : [{ name, type, purpose, url: at }]
  })
  const feed = downloads.find(({ purpose }) => purpose === 'atom')
  const page = { description, url: publicAddress(address, url.pathname), downloads }
  return [
    ...(feed ? [feedLink(feed.url, corpus.dataset.site.title.text)] : []),
    dataScript(datasetData(corpus.dataset, page))
  ]
}

/** An activity or a project as data; nothing of other pages. */
async function dataOf({ params: { lang, list, id = '' }, url }: Asked): Promise<string[]> {
  const { address, corpus, say } = await corpusIn(lang)
  const place = { corpus, say, id, url: publicAddress(address, url.pathname) }
  const data = list === 'activities' ? eventOf(place) : list === 'projects' ? projectOf(place) : null
  return data ? [dataScript(data)] : []
}

/** The page of one thing in one language. */
interface ThingPage {
  readonly corpus: Corpus
  readonly say: Words
  readonly id: string
  readonly url: string | null
}

function eventOf({ corpus, say, id, url }: ThingPage) {
  const { dataset, details, rowOf } = corpus
  const row = rowOf.get(id) ?? -1
  const own = details.activities[row]
  return own ? eventData(dataset, row, own, { url, evidence: evidenceWords(dataset, row, say) }) : null
}

function projectOf({ corpus, say, id, url }: ThingPage) {
  const { dataset, details, frame } = corpus
  const index = frame.projectIndex.get(id) ?? -1
  const [project, own] = [dataset.projects[index], details.projects[index]]
  return project && own ? projectData(project, own, { url, union: say('funding.union') }) : null
}
