/**
 * Knows which folder of data a page test looks at, which addresses it has and which titles must stand
 * there. Knows nothing of how pages are made.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { WORLDS, type World } from '../../scripts/worlds.mjs'

/** What the page tests need of a record. */
interface Titled {
  readonly title: Readonly<Record<string, string>>
  readonly plan?: boolean
  readonly partOf?: string
  readonly kind?: string
}

interface File {
  readonly site?: { readonly languages: readonly string[]; readonly title: Readonly<Record<string, string>> }
  readonly activities?: readonly Titled[]
  readonly projects?: readonly Titled[]
}

/** The folder of a Playwright project; throws for a project that is none of the WORLDS. */
export function getWorld(project: string): World {
  const world = WORLDS.find(({ name }) => name === project)
  if (!world) throw new Error(`unknown folder of pages: ${project}`)
  return world
}

/** Addresses that a folder is served at, from the root of its host. */
export function listAddresses({ base }: World): string[] {
  return [`${base}/`]
}

/**
 * Titles in the first language of a folder: of the site, and of all activities that count. A plan, a stop
 * and mere context may stand elsewhere or be told in other words.
 */
export function readTitles({ data }: World): { site: string; activities: string[] } {
  const files = readdirSync(data, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json') && !path.endsWith('.schema.json') && !path.startsWith('decks'))
    .map((path): File => JSON.parse(readFileSync(join(data, path), 'utf8')))
  const site = files.find((file) => file.site)?.site
  const language = site?.languages[0] ?? 'en'
  const counted = files
    .flatMap(({ activities = [] }) => activities)
    .filter(({ plan, partOf, kind }) => !plan && !partOf && kind !== 'context')
  return { site: site?.title[language] ?? '', activities: counted.map(({ title }) => title[language] ?? '') }
}

/** Text with every run of spaces as one, as a reader sees it. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
