/**
 * Knows what the picture of each page is about: its title, its facts, its map. Knows nothing of lines, colours or
 * files.
 */
import type { Words } from '$lib/locales/words'
import type { SceneArc } from '$lib/map/arcs'
import type { CountryGround } from '$lib/map/ground'
import { leavesOf } from '$lib/map/leaves'
import { pageSheets } from '$lib/map/page-sheets'
import { namedPlaces } from '$lib/map/pins'
import type { Breakpoint } from '$lib/map/presets'
import { drawnSheets, type DrawnSheet } from '$lib/map/sheets'
import { isCounted } from '$lib/model/counts'
import type { Dataset, Label } from '$lib/model/dataset'
import { PAGE_LISTS } from '$lib/view/paths'
import type { Corpus } from './corpus'
import { countsOf, headOf, listHead } from './page-head'
import { subjectOf, type Subject } from './subject'

/** What a page says of itself on its picture. */
export interface CardPage {
  readonly title: Label
  readonly facts: readonly string[]
  /** null for the dashboard, a list or a page about the site */
  readonly subject: Subject | null
  /** ids of the projects whose EU statement it is; none: that of all */
  readonly projects: readonly string[]
  /** the same for who cannot see it */
  readonly alt: string
}

/** A map for a picture; arcs where it is of one thing. */
export type CardSheet = DrawnSheet & { readonly arcs?: readonly SceneArc[] }

/** The map of a picture: at the size of a small screen, so that its names can be read when the picture is small. */
export const CARD_SHEET: Breakpoint = {
  id: 'card',
  media: 'not all',
  widthPx: 380,
  heightPx: 364,
  sidePx: 88,
  pleatPx: 16,
  isStill: true
}

const ABOUT_TITLES = {
  about: 'about.title',
  accessibility: 'a11y.title',
  privacy: 'privacy.title',
  try: 'try.title'
} as const

/** What the picture of a page says; `page` is its address below its language: ``, `about/`, `places/kaunas/`. */
export function cardPage(corpus: Corpus, page: string, say: Words): CardPage {
  const [first = '', id = ''] = page.split('/')
  const list = PAGE_LISTS.find((each) => each === first)
  const subject = list && subjectOf(corpus, list, id)
  const head = subject ? headOf(corpus, subject, say) : list && listHead(corpus, list, say)
  if (head) return { ...head, alt: head.description }
  const { site, columns } = corpus.dataset
  const about = Object.entries(ABOUT_TITLES).find(([name]) => name === first)
  const title = about ? { text: say(about[1]), lang: say.lang, by: 'us' as const } : site.title
  const facts = about ? [] : countsOf(corpus.dataset, [...columns.id.keys()], say)
  const alt = about ? `${title.text} · ${site.title.text}` : [title.text, ...facts].join(' · ')
  return { title, facts, subject: null, projects: [], alt }
}

/** The map of what a page is about; that of the dashboard where it has none of its own. */
export function cardSheet(
  dataset: Dataset,
  subject: Subject | null,
  land: CountryGround & { readonly say: Words }
): CardSheet {
  const [own] = subject && subject.list !== 'sources' ? pageSheets(dataset, subject, land, [CARD_SHEET]) : []
  if (own) return own
  const leaves = leavesOf(dataset, [...namedPlaces(dataset)])
  const shown = [...dataset.columns.id.keys()].filter((row) => isCounted(dataset.columns, row))
  const mapView = { shown, selected: -1, place: -1 }
  const [whole] = drawnSheets(dataset, { leaves, mapView }, [CARD_SHEET], land)
  if (!whole) throw new Error('no sheet: a map has at least one leaf')
  return whole
}
