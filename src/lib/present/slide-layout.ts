/**
 * Knows where the parts of a slide stand and how large its words are set, so that all of them fit; knows nothing of
 * what they say, or of how large a screen is. A slide has a size of its own and is scaled as one.
 */
import { linesOf } from '$lib/lettering/lines'
import { widthOf, type Weight } from '$lib/lettering/width'

/** Wide is 16:9; tall is 4:3, with the words over the map. */
export type Format = 'wide' | 'tall'

/** Units of a slide to one of its map: the map is drawn small, so that its names are large. */
export const MAP_SCALE = 2.2

/** A box on a slide. */
export interface Room {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Where the parts of a slide stand; what `head` and `body` need is in the style of `Slide.svelte` too. */
interface SlideRooms {
  readonly width: number
  readonly height: number
  readonly map: Room
  readonly foot: Room
  /** of the funding statement, without the emblem */
  readonly funding: number
  /** of the timeline */
  readonly time: number
}

export const ROOMS: Readonly<Record<Format, SlideRooms>> = {
  wide: {
    width: 1920,
    height: 1080,
    map: { left: 850, top: 0, width: 1070, height: 930 },
    foot: { left: 0, top: 930, width: 1920, height: 150 },
    funding: 560,
    time: 860
  },
  tall: {
    width: 1440,
    height: 1080,
    map: { left: 0, top: 410, width: 1440, height: 520 },
    foot: { left: 0, top: 930, width: 1440, height: 150 },
    funding: 330,
    time: 610
  }
}

/** A text in lines of one size. */
export interface SetText {
  readonly lines: readonly string[]
  readonly sizePx: number
}

/** What a slide says. */
export interface SlideWords {
  /** short name of the project, and its programme */
  readonly project: readonly [name: string, programme: string | null] | null
  readonly title: string
  readonly date: string | null
  readonly lead: string | null
  /** what is below the word of the evidence; null where there is no such word */
  readonly sources: string | null
}

/** The same, set. */
export interface SlideText {
  readonly project: SetText | null
  readonly title: SetText
  readonly date: SetText | null
  readonly lead: SetText | null
  readonly sources: SetText | null
}

/** How a text may be set. */
interface Face {
  readonly weight: Weight
  /** width against that of the sans serif of that weight */
  readonly share: number
  /** height of a line against its size */
  readonly line: number
}

const FACES = {
  title: { weight: 650, share: 1.1, line: 1.02 },
  date: { weight: 650, share: 1, line: 1.1 },
  lead: { weight: 450, share: 1.135, line: 1.27 },
  project: { weight: 650, share: 1, line: 1.24 },
  sources: { weight: 450, share: 1, line: 1.25 }
} satisfies Record<string, Face>

/** Of a title: largest size and most lines, in the order in which they are tried. */
const TITLES: readonly (readonly [sizePx: number, lines: number])[] = [
  ...[198, 176, 156, 138, 122, 108, 96].map((sizePx) => [sizePx, 1] as const),
  ...[96, 84, 76, 68].map((sizePx) => [sizePx, 2] as const),
  ...[68, 60, 54].map((sizePx) => [sizePx, 3] as const),
  ...[54, 48, 42, 36].map((sizePx) => [sizePx, 5] as const)
]
/** Of a title that opens or closes the talk, which is no name: it may take more lines while it is large. */
const FRAME_TITLES: typeof TITLES = [150, 136, 122, 108, 96].map((sizePx) => [sizePx, 3] as const)
const LEADS_PX = [47, 43, 40, 37, 34, 31, 28]
/** Of a lead: a smaller title is better than one that leaves it less than this, as far as that goes. */
const LEAST_LEADS_PX = [40, 34, 28]
const DATES_PX = [66, 58, 50, 44, 38]
const PROJECTS_PX = [34, 30, 27]
const SOURCES_PX = 30
/** Height of the word of the evidence with its mark. */
export const EVIDENCE_PX = 44

/** Columns of words: in a wide slide all stand in one, in a tall one what is told stands beside the title. */
interface Columns {
  readonly headWidth: number
  readonly bodyWidth: number
  /** height of head and body, gaps between their parts left out */
  readonly height: number
  readonly isOne: boolean
}

/** Room for words beside the map, or without one. */
export function columnsOf(format: Format, hasMap: boolean): Columns {
  if (format === 'wide') {
    const width = hasMap ? 714 : 1752
    return { headWidth: width, bodyWidth: width, height: 836 - GAPS_PX.wide, isOne: true }
  }
  return hasMap
    ? { headWidth: 636, bodyWidth: 636, height: 350 - GAPS_PX.tall, isOne: false }
    : { headWidth: 1328, bodyWidth: 1328, height: 836 - GAPS_PX.wide, isOne: true }
}

/** Gaps between the parts, all together. */
const GAPS_PX = { wide: 132, tall: 48 }

/** Sets all words: as large as they can be with room for each other. */
export function slideText(words: SlideWords, columns: Columns): SlideText {
  const { headWidth, bodyWidth, height, isOne } = columns
  const project = words.project && projectIn(words.project, headWidth - 28)
  const date =
    words.date === null ? null : largest(words.date, DATES_PX, 'date', { width: headWidth, lines: 2 })
  const sources =
    words.sources === null
      ? null
      : set(words.sources, SOURCES_PX, 'sources', {
          // Not to the last px: it is cut where our fonts do not come.
          width: bodyWidth * 0.9,
          lines: 3
        })
  const head = heightOf(project, 'project') + heightOf(date, 'date')
  const foot = words.project ? EVIDENCE_PX + heightOf(sources, 'sources') : 0
  const sizes = words.project === null ? [...FRAME_TITLES, ...TITLES] : TITLES
  const settings = sizes.flatMap(([sizePx, lines]) => {
    const title = set(words.title, sizePx, 'title', { width: headWidth, lines })
    if (!title.isWhole) return []
    const used = head + heightOf(title, 'title')
    const leadRoom = height - foot - (isOne ? used : 0)
    const lead = words.lead === null ? null : leadIn(words.lead, bodyWidth, leadRoom)
    return lead === undefined || (!isOne && used > height) || leadRoom < 0 ? [] : [{ title, lead }]
  })
  const smallest = {
    title: set(words.title, 36, 'title', { width: headWidth, lines: 5 }),
    lead: words.lead === null ? null : set(words.lead, 28, 'lead', { width: bodyWidth, lines: 6 })
  }
  const { title, lead } =
    LEAST_LEADS_PX.map((leastPx) => settings.find((each) => !each.lead || each.lead.sizePx >= leastPx)).find(
      (found) => found
    ) ?? smallest
  return { project, title, date, lead, sources }
}

/** Name and programme in one line, else in one each. */
function projectIn([name, programme]: readonly [string, string | null], width: number): SetText {
  if (programme === null) return largest(name, PROJECTS_PX, 'project', { width, lines: 2 })
  const inOne = largest(`${name} · ${programme}`, PROJECTS_PX, 'project', { width, lines: 1 })
  if (inOne.lines.join('') === `${name} · ${programme}`) return inOne
  const sizePx = PROJECTS_PX.at(-1) ?? 27
  const lines = [name, programme].flatMap((text) => set(text, sizePx, 'project', { width, lines: 1 }).lines)
  return { lines, sizePx }
}

/** The lead as large as its room lets it be; undefined where it has none. */
function leadIn(text: string, width: number, room: number): SetText | undefined {
  return LEADS_PX.map((sizePx) => set(text, sizePx, 'lead', { width, lines: 12 })).find(
    (lead) => lead.isWhole && heightOf(lead, 'lead') <= room
  )
}

/** How wide a text may be, and in how many lines. */
interface Lines {
  readonly width: number
  readonly lines: number
}

/** In one line as large as it can be, else in more lines of the smallest size. */
function largest(text: string, sizesPx: readonly number[], face: keyof typeof FACES, room: Lines): SetText {
  const inOne = sizesPx.map((sizePx) => set(text, sizePx, face, { ...room, lines: 1 }))
  return inOne.find(({ isWhole }) => isWhole) ?? set(text, sizesPx.at(-1) ?? 24, face, room)
}

function set(text: string, sizePx: number, face: keyof typeof FACES, { width, lines }: Lines) {
  const { weight, share } = FACES[face]
  const fits = (line: string) => widthOf(line, sizePx, weight) * share <= width
  return { ...linesOf(text, lines, fits), sizePx }
}

function heightOf(text: SetText | null, face: keyof typeof FACES): number {
  return text ? text.lines.length * text.sizePx * FACES[face].line : 0
}
