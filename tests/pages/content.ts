/** Knows what our own folder of data says of its activities, in English; knows nothing of pages. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getWorld } from './worlds'

type Texts = Readonly<Record<string, string>>

interface Claim {
  readonly source: string
  readonly quote?: string
  readonly lang?: string
  readonly translation?: Texts
}

interface Activity {
  readonly id: string
  readonly plan?: boolean
  readonly partOf?: string
  readonly kind: string
  readonly title: Texts
  readonly when?: string | null
  readonly inferred?: Readonly<Record<string, Texts>>
  readonly claims?: readonly Claim[]
}

/** The words of a source, with their language and our English for them. */
export interface Quoted {
  readonly text: string
  readonly lang: string
  readonly translation: string | null
}

/** What the page has to say of one activity that counts. */
export interface Told {
  readonly id: string
  readonly title: string
  readonly isDated: boolean
  readonly quotes: readonly Quoted[]
  /** reasons of our inferences */
  readonly inferences: readonly string[]
}

/** All activities that count, in the order of the file. */
export function readActivities(): Told[] {
  const { data } = getWorld('build')
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(data, name), 'utf8')) as T
  const { activities } = read<{ activities: readonly Activity[] }>('activities.json')
  const { sources } = read<{ sources: readonly { id: string; lang: string }[] }>('sources.json')
  const langOf = new Map(sources.map(({ id, lang }) => [id, lang]))
  return activities
    .filter(({ plan, partOf, kind }) => !plan && !partOf && kind !== 'context')
    .map(({ id, title, when, inferred = {}, claims = [] }) => ({
      id,
      title: title.en ?? '',
      isDated: typeof when === 'string',
      inferences: Object.values(inferred).flatMap(({ en }) => en ?? []),
      quotes: claims.flatMap(({ quote, lang, source, translation }) =>
        quote
          ? [{ text: quote, lang: lang ?? langOf.get(source) ?? '', translation: translation?.en ?? null }]
          : []
      )
    }))
}
