/**
 * Knows what stands on the picture that others show with a link to a page, and where its lines break. Knows
 * nothing of how it is drawn, or of who makes a file of it.
 */
import { linesOf } from '$lib/lettering/lines'
import { widthOf } from '$lib/lettering/width'
import { inSentence } from '$lib/locales/in-sentence'
import type { Words } from '$lib/locales/words'
import type { Label } from '$lib/model/dataset'
import { fundingWord, statementOf } from '$lib/view/funding'
import { HOME, withFilter } from '$lib/view/view'
import type { CardPage } from './card-page'
import type { Corpus } from './corpus'

/** Size of the picture, as those who show links ask for it. */
export const CARD = { widthPx: 1200, heightPx: 630 }
/** Pixels of the picture to one of the map. */
export const CARD_SCALE = 1.5

/** Words of a picture, in lines. */
export interface CardText {
  readonly title: {
    readonly lang: string
    readonly sizePx: number
    readonly lines: readonly string[]
  }
  /** name of the site, unless it is the title */
  readonly site: Label | null
  readonly facts: readonly string[]
  /** project of an activity */
  readonly project: {
    readonly lines: readonly string[]
    readonly lang: string
    readonly index: number
  } | null
  readonly funding: {
    readonly words: string
    readonly widthPx: number
    readonly programmes: readonly string[]
  } | null
}

/** Room of the text, px. */
const TEXT_PX = 552
const FACT_PX = 26
const STATEMENT_PX = 25
const PROGRAMME_PX = 19
/** Largest first. */
const TITLE_SIZES_PX = [84, 72, 64, 56, 48, 42, 36, 32]
/** Height of a line of the title against its size. */
export const TITLE_LINE = 1.08
/** Height of a title that leaves room for all that may stand below, px. */
const TITLE_PX = 216
/** Width of a line of the serif at 600 and of Ubuntu, against the sans at 650; of short ones somewhat more. */
const SERIF_SHARE = 1.12
const UBUNTU_SHARE = 1.1

/** Sets the words of a page's picture. */
export function cardText({ dataset }: Corpus, page: CardPage, say: Words): CardText {
  const { title } = page
  return {
    title: { lang: title.lang, ...titleLines(title.text) },
    site: title.text === dataset.site.title.text ? null : dataset.site.title,
    facts: factLines(page.facts),
    project: projectLines(dataset, page),
    funding: fundingOf(dataset, page.projects, say)
  }
}

/** At most three lines, as large as they can be. */
function titleLines(text: string): { sizePx: number; lines: readonly string[] } {
  const at = (sizePx: number) => ({
    sizePx,
    ...linesOf(text, 3, (line) => widthOf(line, sizePx, 650) * SERIF_SHARE <= TEXT_PX)
  })
  const smallest = at(TITLE_SIZES_PX.at(-1) ?? 32)
  const fitting = TITLE_SIZES_PX.map(at).find(
    ({ isWhole, lines, sizePx }) => isWhole && lines.length * sizePx * TITLE_LINE <= TITLE_PX
  )
  const { sizePx, lines } = fitting ?? smallest
  return { sizePx, lines }
}

/** Broken between facts rather than within one. */
function factLines(facts: readonly string[]): readonly string[] {
  const kept = facts.map((fact) => fact.replaceAll(' ', '\u00a0')).join('\u00a0· ')
  return sansLines(kept, 3, FACT_PX).map((line) => line.replace(/\u00a0·$/, ''))
}

/** The project of an activity, and the short name of a project that has another title. */
function projectLines({ projects, columns }: Corpus['dataset'], { title, subject }: CardPage) {
  const index =
    subject?.list === 'projects'
      ? projects.findIndex(({ id }) => id === subject.id)
      : (columns.project[subject?.selected ?? -1] ?? -1)
  const short = projects[index]?.short
  if (!short || short.text === title.text) return null
  return { lines: sansLines(short.text, 2, FACT_PX, TEXT_PX - 18), lang: short.lang, index }
}

function sansLines(text: string, maxLines: number, sizePx: number, roomPx = TEXT_PX): readonly string[] {
  return linesOf(text, maxLines, (line) => widthOf(line, sizePx) <= roomPx).lines
}

function fundingOf(dataset: Corpus['dataset'], projects: readonly string[], say: Words): CardText['funding'] {
  const statement = statementOf(dataset, withFilter(HOME, 'project', projects), -1)
  if (!statement) return null
  const words = say(fundingWord(statement))
  const widthPx = Math.ceil(widthOf(words, STATEMENT_PX, 650) * UBUNTU_SHARE)
  const names = statement.programmes.map(({ label, isInferred }) =>
    isInferred ? `${label.text} (${inSentence(say('inferred.label'))})` : label.text
  )
  const roomPx = CARD.widthPx - 48 - 92 - widthPx - 40 - 48
  return { words, widthPx, programmes: sansLines(names.join(' · '), 2, PROGRAMME_PX, roomPx) }
}
