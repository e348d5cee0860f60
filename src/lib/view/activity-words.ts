/** Knows how an activity is named in words: its date, evidence and full name for listeners. */
import {
  EVIDENCE,
  FLAG,
  GRAINS,
  KINDS,
  NO_DAY,
  type Dataset,
  type Evidence,
  type Kind,
  type Period
} from '$lib/model/dataset'
import { formatPeriod } from '$lib/model/period-words'
import { inSentence } from '$lib/locales/in-sentence'
import type { Voice } from '$lib/locales/dates'
import type { Words } from '$lib/locales/words'

/** Kind of a row. */
export function kindOf({ columns }: Dataset, row: number): Kind {
  return KINDS[columns.kind[row] ?? -1] ?? 'other'
}

/** Evidence of a row: whether it took place. */
export function evidenceOf({ columns }: Dataset, row: number): Evidence {
  return EVIDENCE[columns.evidence[row] ?? 0] ?? 'inferred'
}

/** Date of a row, null without one. */
export function periodOf({ columns }: Dataset, row: number): Period | null {
  const start = columns.start[row] ?? NO_DAY
  if (start === NO_DAY) return null
  const grain = GRAINS[columns.grain[row] ?? 0] ?? 'none'
  return { start, days: columns.days[row] ?? 0, grain }
}

/** `5–6 February 2019`, `May 2019, day not known`, `No date`. */
export function dateWords(dataset: Dataset, row: number, say: Words, voice?: Voice): string {
  const period = periodOf(dataset, row)
  if (!period) return say('precision.noDate')
  const flags = dataset.columns.flags[row] ?? 0
  const plain = formatPeriod(period, say, voice)
  const doubted = flags & FLAG.approximate ? say('precision.approximate', { date: plain }) : plain
  const date = flags & FLAG.uncertain ? say('precision.uncertain', { date: doubted }) : doubted
  if (period.days === 0 || period.grain === 'day') return date
  return say(period.grain === 'month' ? 'precision.dayNotKnown' : 'precision.monthNotKnown', { date })
}

/** `5–6 February 2019`, without the words on what is not known. */
export function shortDateWords(dataset: Dataset, row: number, say: Words): string {
  const period = periodOf(dataset, row)
  return period ? formatPeriod(period, say) : say('precision.noDate')
}

/** `Reported by 2 sources`, `Announced by 1 source`, `Cancelled`. */
export function evidenceWords(dataset: Dataset, row: number, say: Words): string {
  const count = dataset.columns.sources[row] ?? 0
  switch (evidenceOf(dataset, row)) {
    case 'reported':
      return dataset.site.firstParty ? say('evidence.reported') : say('evidence.reportedBy', { count })
    case 'announced':
      return dataset.site.firstParty ? say('evidence.announced') : say('evidence.announcedBy', { count })
    case 'cancelled':
      return say('evidence.cancelled')
    case 'inferred':
      return say('inferred.label')
  }
}

/** The time of an announced row is over on a day, so that a report of it could be there by now. */
export function isOverdue(dataset: Dataset, row: number, today: number | null): boolean {
  const period = periodOf(dataset, row)
  if (evidenceOf(dataset, row) !== 'announced' || today === null || !period) return false
  return period.days > 0 && period.start + period.days <= today
}

/** Place of a row as shown on the map, null without one. */
export function placeOf({ columns, places }: Dataset, row: number) {
  return places[columns.place[row] ?? -1] ?? null
}

/** Project of a row. */
export function projectOf({ columns, projects }: Dataset, row: number) {
  const project = projects[columns.project[row] ?? -1]
  if (!project) throw new Error(`no project in row: ${row}`)
  return project
}

/** Names that were said before: the pages of a build say the same ones hundreds of times. */
const spoken = new WeakMap<Words, WeakMap<Dataset, Map<number, string>>>()

/** For a listener: `Exchange visit, Jelgava, 5 to 6 February 2019, reported by 2 sources, SocQuality`. */
export function spokenName(dataset: Dataset, row: number, say: Words): string {
  const ofWords = spoken.get(say) ?? new WeakMap<Dataset, Map<number, string>>()
  const names = ofWords.get(dataset) ?? new Map<number, string>()
  const name = names.get(row) ?? spokenAnew(dataset, row, say)
  spoken.set(say, ofWords.set(dataset, names.set(row, name)))
  return name
}

function spokenAnew(dataset: Dataset, row: number, say: Words): string {
  return say('sr.mark', {
    kind: say(`kind.${kindOf(dataset, row)}`),
    place: placeOf(dataset, row)?.name.text ?? say('map.notOnMapShort'),
    date: periodOf(dataset, row)
      ? dateWords(dataset, row, say, 'spoken')
      : inSentence(say('precision.noDate')),
    evidence: inSentence(evidenceWords(dataset, row, say)),
    project: projectOf(dataset, row).short.text
  })
}
