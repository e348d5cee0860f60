/**
 * Knows which pages have a picture to be shown with links to them, and draws each as an SVG text. Runs in Node
 * only, in a step apart from the build: the site is whole without it.
 */
import { readFileSync } from 'node:fs'
import { render } from 'svelte/server'
import type { Corpus } from '$lib/articles/corpus'
import { countsOf, headOf, listHead } from '$lib/articles/page-head'
import { CARD_SHEET, type CardPage } from '$lib/articles/share-card'
import ShareCard from '$lib/articles/ShareCard.svelte'
import { subjectOf, type Subject } from '$lib/articles/subject'
import { plainSvg } from '$lib/exchange/plain-svg'
import type { Words } from '$lib/locales/words'
import { fileTiles } from '$lib/map/archive-file'
import type { SceneArc } from '$lib/map/arcs'
import { drawnMap, drawnParts, type DrawnMap } from '$lib/map/drawn'
import type { Ground } from '$lib/map/ground'
import { leavesOf } from '$lib/map/leaves'
import { pageSheets } from '$lib/map/page-sheets'
import { namedPlaces } from '$lib/map/pins'
import { drawnSheets, type DrawnSheet, type SheetLeaf } from '$lib/map/sheets'
import { isCounted } from '$lib/model/counts'
import { PAGE_LISTS } from '$lib/view/paths'
import { bare } from './bare'
import { buildOnce } from './built'
import { corpusIn } from './corpora'
import { pagesOf } from './pages'

/** The picture of one page. */
export interface DrawnCard {
  /** of the page below the site: `` or `lt/places/kaunas/` */
  readonly page: string
  /** of the picture below the site: `share/lt/places/kaunas.png` */
  readonly file: string
  /** what it shows, in words */
  readonly alt: string
  readonly svg: string
}

/** What a card needs beside its page. */
interface Desk {
  readonly corpus: Corpus
  readonly say: Words
  readonly ground: Ground
  /** style sheet of the site */
  readonly theme: string
  /** draws the land of a leaf, once for all languages */
  readonly landOf: (leaf: SheetLeaf) => Promise<DrawnMap>
}

/** Draws the picture of each page in each language, one after another. */
export async function* drawCards(): AsyncGenerator<DrawnCard> {
  const { languages, ground } = await buildOnce()
  const theme = readFileSync('src/app.css', 'utf8')
  const tiles = await fileTiles('static/basemap/europe.pmtiles')
  const lands = new Map<string, Promise<DrawnMap>>()
  const landOf = ({ camera, widthPx, heightPx }: SheetLeaf) => {
    const boundsPx = { width: widthPx, height: heightPx }
    const key = JSON.stringify([camera, boundsPx])
    const land = lands.get(key) ?? drawnMap({ ...tiles, camera, boundsPx, partners: ground.partners })
    lands.set(key, land)
    return land
  }
  for (const [order, lang] of languages.entries()) {
    const { corpus, say } = await corpusIn(order === 0 ? undefined : lang)
    for (const page of pagesOf(corpus)) {
      const { card, alt } = cardOf(corpus, page, say)
      const svg = await drawCard({ corpus, say, ground, theme, landOf }, card)
      const file = `share/${lang}/${page === '' ? 'index' : page.slice(0, -1)}.png`
      yield { page: order === 0 ? page : `${lang}/${page}`, file, alt, svg }
    }
  }
  await tiles.destroy()
}

/** Public address of the site; null while it is unknown. */
export async function siteAddress(): Promise<string | null> {
  return (await buildOnce()).address
}

const ABOUT_TITLES = {
  about: 'about.title',
  accessibility: 'a11y.title',
  privacy: 'privacy.title'
} as const

/** What the card of a page says; `page` is below its language, as `pagesOf` has it. */
function cardOf(corpus: Corpus, page: string, say: Words): { card: CardPage; alt: string } {
  const [first = '', id = ''] = page.split('/')
  const list = PAGE_LISTS.find((each) => each === first)
  const subject = list && subjectOf(corpus, list, id)
  const head = subject ? headOf(corpus, subject, say) : list && listHead(corpus, list, say)
  if (head) return { card: head, alt: head.description }
  const key = Object.keys(ABOUT_TITLES).find((each) => each === first) as keyof typeof ABOUT_TITLES | undefined
  const { site, columns } = corpus.dataset
  const title = key ? { text: say(ABOUT_TITLES[key]), lang: say.lang, by: 'us' as const } : site.title
  const facts = key ? [] : countsOf(corpus.dataset, [...columns.id.keys()], say)
  return { card: { title, facts, subject: null, projects: [] }, alt: [title.text, ...facts].join(' · ') }
}

async function drawCard(desk: Desk, page: CardPage): Promise<string> {
  const { corpus, say, theme, landOf } = desk
  const sheet = sheetOf(desk, page.subject)
  const lands = await Promise.all(
    sheet.leaves.map(async (leaf) => [`${leaf.id}-`, await landOf(leaf)] as const)
  )
  const drawings = sheet.leaves.map(({ id, camera, widthPx, heightPx }) => ({
    href: '',
    prefix: `${id}-`,
    camera,
    boundsPx: { width: widthPx, height: heightPx }
  }))
  const ground = { ...desk.ground, drawings }
  const { head, body } = render(ShareCard, { props: { corpus, say, page, ground, sheet } })
  const styles = [...head.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, own = '']) => own).join('\n')
  return plainSvg({ markup: bare(body), styles, theme, parts: drawnParts(lands) })
}

/** The map of what the page is about; that of the dashboard where it has none. */
function sheetOf(
  { corpus, say, ground }: Desk,
  subject: Subject | null
): DrawnSheet & { readonly arcs?: readonly SceneArc[] } {
  const { dataset } = corpus
  const land = { countryPoints: ground.countryPoints, say }
  const [own] = subject && subject.list !== 'sources' ? pageSheets(dataset, subject, land, [CARD_SHEET]) : []
  if (own) return own
  const leaves = leavesOf(dataset, [...namedPlaces(dataset)])
  const shown = [...dataset.columns.id.keys()].filter((row) => isCounted(dataset.columns, row))
  const mapView = { shown, selected: -1, place: -1 }
  const [whole] = drawnSheets(dataset, { leaves, mapView }, [CARD_SHEET], land)
  if (!whole) throw new Error('no sheet: a map has at least one leaf')
  return whole
}
