/**
 * Knows which pages have a picture to be shown with links to them, and draws each as an SVG text. Runs in Node
 * only, in a step apart from the build: the site is whole without it.
 */
import { readFileSync } from 'node:fs'
import { render } from 'svelte/server'
import { cardPage, cardSheet, type CardPage } from '$lib/articles/card-page'
import type { Corpus } from '$lib/articles/corpus'
import ShareCard from '$lib/articles/ShareCard.svelte'
import { plainSvg } from '$lib/exchange/plain-svg'
import type { Words } from '$lib/locales/words'
import { fileTiles } from '$lib/map/archive-file'
import { drawnMap, drawnParts, type DrawnMap } from '$lib/map/drawn'
import { isOverEurope } from '$lib/map/fit'
import type { Ground } from '$lib/map/ground'
import type { SheetLeaf } from '$lib/map/sheets'
import { withColours } from '$lib/model/colours'
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
  const { languages, ground, records } = await buildOnce()
  const theme = withColours(readFileSync('src/app.css', 'utf8'), records.site.colours ?? [])
  const europe = await fileTiles('static/basemap/europe.pmtiles')
  const world = await fileTiles('static/basemap/world.pmtiles')
  const lands = new Map<string, Promise<DrawnMap>>()
  const landOf = ({ camera, widthPx, heightPx }: SheetLeaf) => {
    const boundsPx = { width: widthPx, height: heightPx }
    const key = JSON.stringify([camera, boundsPx])
    const tiles = isOverEurope(camera, { widthPx, heightPx }) ? europe : { ...europe, beyond: world }
    const land = lands.get(key) ?? drawnMap({ ...tiles, camera, boundsPx, partners: ground.partners })
    lands.set(key, land)
    return land
  }
  for (const [order, lang] of languages.entries()) {
    const { corpus, say } = await corpusIn(order === 0 ? undefined : lang)
    for (const page of pagesOf(corpus)) {
      const card = cardPage(corpus, page, say)
      const svg = await drawCard({ corpus, say, ground, theme, landOf }, card)
      const file = `share/${lang}/${page === '' ? 'index' : page.slice(0, -1)}.png`
      yield { page: order === 0 ? page : `${lang}/${page}`, file, alt: card.alt, svg }
    }
  }
  await Promise.all([europe.destroy(), world.destroy()])
}

/** Public address of the site; null while it is unknown. */
export async function siteAddress(): Promise<string | null> {
  return (await buildOnce()).address
}

async function drawCard(desk: Desk, page: CardPage): Promise<string> {
  const { corpus, say, theme, landOf } = desk
  const sheet = cardSheet(corpus.dataset, page.subject, { ...desk.ground, say })
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
