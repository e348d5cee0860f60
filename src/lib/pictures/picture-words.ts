/** Knows what a picture says around map and timeline: heading, key and foot. Knows nothing of where it is drawn. */
import type { LngLat } from '$lib/geo/mercator'
import { linesOf } from '$lib/lettering/lines'
import { widthOf } from '$lib/lettering/width'
import type { Words } from '$lib/locales/words'
import { notOnMap } from '$lib/model/counts'
import type { Dataset, Evidence, Kind, Label } from '$lib/model/dataset'
import { SHOWN_KINDS } from '$lib/model/details'
import { dateWords, evidenceOf, evidenceWords, kindOf } from '$lib/view/activity-words'
import { fundingWord, statementOf } from '$lib/view/funding'
import type { ViewState } from '$lib/view/state.svelte'

/** What only the page knows of what it shows. */
export interface PictureOrigin {
  /** what is chosen, in words; null where nothing is */
  readonly filter: string | null
  /** where the same is found, without `https://` */
  readonly address: string
  /** day of the data in words; null where the owner has not filled it in */
  readonly dataDay: string | null
}

interface Room {
  readonly origin: PictureOrigin
  readonly roomPx: number
}

/** Of the heading: countries, by ISO code, have a point on the map. */
interface HeadRoom extends Room {
  readonly countryPoints: Readonly<Record<string, LngLat>>
}

/** The heading: of the selected activity, else of all that is shown. */
export function headWords(
  dataset: Dataset,
  view: ViewState,
  say: Words,
  { origin, countryPoints, roomPx }: HeadRoom
) {
  const { columns, places, projects, site } = dataset
  const { selected } = view
  const { shown, total } = view.match
  const counts =
    shown.length < total
      ? say('filter.shown', { shown: shown.length, count: total })
      : say('list.count', { count: total })
  const facts =
    selected < 0
      ? [counts]
      : [
          dateWords(dataset, selected, say),
          places[columns.place[selected] ?? -1]?.name.text,
          projects[columns.project[selected] ?? -1]?.short.text,
          evidenceWords(dataset, selected, say)
        ]
  const title: Label = (selected < 0 ? null : columns.title[selected]) ?? site.title
  const around = selected < 0 ? [origin.filter] : [site.title.text, counts, origin.filter]
  const missing = notOnMap(dataset, shown, (index) => {
    const own = places[index]
    return Boolean(own?.at ?? (own?.iso && countryPoints[own.iso]))
  }).length
  const wide = (parts: readonly (string | null | undefined)[]) => parts.filter((part) => part).join(' · ')
  return {
    title: { ...title, text: fitted(title.text, 25, roomPx - 100, 1.12) },
    notOnMap: missing > 0 ? say('map.notOnMap', { count: missing }) : null,
    lines: [wide(facts), wide(around)].filter((line) => line !== '').map((line) => fitted(line, 14, roomPx))
  }
}

/** Shapes and fills that are shown, with their names; the edge of what has no day is on the page alone. */
export function keyEntries(dataset: Dataset, shown: readonly number[], say: Words) {
  const kinds = new Set(shown.map((row) => kindOf(dataset, row)))
  const evidence = new Set(shown.map((row) => evidenceOf(dataset, row)))
  const [first = 'other'] = SHOWN_KINDS.filter((kind) => kinds.has(kind))
  const shapes = SHOWN_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
    words: say(`kind.${kind}`),
    kind: kind as Kind,
    evidence: 'reported' as Evidence,
    isFill: false
  }))
  const fills = (['reported', 'announced', 'cancelled'] as const)
    .filter((each) => evidence.has(each))
    .map((each) => ({
      words: say(`evidence.${each}`),
      kind: first as Kind,
      evidence: each as Evidence,
      isFill: true
    }))
  return [...shapes, ...fills]
}

/** The foot: who paid, and of when and where the data are. */
export function footWords(dataset: Dataset, view: ViewState, say: Words, { origin, roomPx }: Room) {
  const { site } = dataset
  const statement = statementOf(dataset, view.current, view.selected)
  const funding = statement && say(fundingWord(statement))
  const usedPx = funding ? 94 + widthOf(funding, 16, 680) * 1.06 : 0
  const data = [
    [
      origin.dataDay && say('footer.data', { date: origin.dataDay }),
      site.version && say('footer.version', { version: site.version }),
      site.licence?.name
    ]
      .filter((part) => part)
      .join(' · '),
    origin.address
  ].filter((line) => line !== '')
  const dataPx = Math.max(0, ...data.map((line) => widthOf(line, 13)))
  const names = (statement?.programmes ?? []).map(({ label, isInferred }) =>
    isInferred ? `${label.text} (${say('inferred.label').toLowerCase()})` : label.text
  )
  const programmePx = roomPx - usedPx - dataPx - 24
  return {
    funding,
    programmes:
      programmePx < 60 ? [] : linesOf(names.join(' · '), 3, (line) => widthOf(line, 13) <= programmePx).lines,
    data: data.map((line) => fitted(line, 13, roomPx - usedPx))
  }
}

/** As much as has room in a line. */
function fitted(text: string, sizePx: number, roomPx: number, share = 1): string {
  return linesOf(text, 1, (line) => widthOf(line, sizePx, 650) * share <= roomPx).lines[0] ?? ''
}
