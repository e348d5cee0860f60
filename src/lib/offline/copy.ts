/**
 * Knows what belongs to an offline copy of a site, what a copy is called, and in what two copies differ. Knows
 * nothing of browsers, nor of the disk that the build writes to.
 */

/** A file of the copy. */
export interface CopyFile {
  /** address below that of the site: `lv/present/`, empty for its first page */
  readonly path: string
  readonly bytes: number
  /** tells whether its bytes are those of another copy */
  readonly hash: string
}

/** All of a copy, as the build writes it down. */
export interface CopyList {
  /** differs where anything in it does */
  readonly version: string
  /** day of the data (YYYY-MM-DD), as far as their owner has said */
  readonly dataDate: string | null
  /** all pages are in it; else dashboard and presenter alone, since a large site would fill the device */
  readonly isWhole: boolean
  readonly files: readonly CopyFile[]
  /** size of the one file for a stick, where the site hands one out */
  readonly stickBytes?: number
}

/** Where the list stands below the address of the site; in a copy it comes last and says that all is there. */
export const COPY_LIST = 'copy.json'
/** Where the one file for a stick stands. */
export const STICK = 'kartu-stick.html'
/** A copy with all pages may take so much of a device. */
const WHOLE_BYTES = 30_000_000

const PAGE = /(^|\/)index\.html$/
/** Below the address of a language: dashboard, presenter, and their data in parts. */
const OF_LANGUAGE = /^(index\.html|present\/([^/]+\/)?index\.html|parts\/[^/]+)$/
/** For all languages: scripts, styles, fonts as browsers with a copy read them, and the land. */
const OF_ALL =
  /^(_app\/immutable\/.*(?<!\.woff)|basemap\/.*\.pmtiles|drawn-\w+\.svg|icon\.svg|(theme|copy-link)\.js)$/

/** What files are made of when they are asked for. */
const RECORDS = 'data/kartu.json'

/** Why a file of a built folder is in the copy: dashboard and presenter need it, or it is one of the pages and what they hand out; null where it is not. */
export function partOf(file: string, homes: ReadonlySet<string>): 'needed' | 'page' | null {
  const slash = file.indexOf('/') + 1
  const home = homes.has(file.slice(0, slash)) ? file.slice(0, slash) : ''
  const below = file.slice(home.length)
  if (OF_LANGUAGE.test(below) || OF_ALL.test(file)) return 'needed'
  const isPage = PAGE.test(below) && below !== 'embed/index.html'
  return isPage || file === RECORDS ? 'page' : null
}

/** The list of a built folder, by its files with their paths on the disk. */
export function copyList(
  files: readonly CopyFile[],
  about: Pick<CopyList, 'version' | 'dataDate'>
): CopyList {
  const homes = homesOf(files)
  const parts = files.map((file) => [partOf(file.path, homes), file] as const)
  const all = parts.flatMap(([part, file]) => (part ? [file] : []))
  const isWhole = bytesOf(all) <= WHOLE_BYTES
  const chosen = isWhole ? all : parts.flatMap(([part, file]) => (part === 'needed' ? [file] : []))
  const listed = chosen.map((file) => ({ ...file, path: file.path.replace(PAGE, '$1') }))
  return { ...about, isWhole, files: listed }
}

/** Folders of languages: those with a presenter of their own. */
function homesOf(files: readonly CopyFile[]): Set<string> {
  return new Set(files.flatMap(({ path }) => /^([^/]+\/)present\/index\.html$/.exec(path)?.[1] ?? []))
}

/** Bytes of some files. */
export function bytesOf(files: readonly CopyFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** Paths whose bytes are the same in an older copy. */
export function unchanged(older: CopyList, newer: CopyList): ReadonlySet<string> {
  const known = new Map(older.files.map(({ path, hash }) => [path, hash]))
  return new Set(newer.files.flatMap(({ path, hash }) => (known.get(path) === hash ? [path] : [])))
}

/** Name of the cache that holds a copy of the site at `scope`. */
export function copyName(scope: string, version: string): string {
  return `kartu ${scope} ${version}`
}

/** Whether a cache belongs to the site at `scope`, and to no other one of the same host. */
export function isCopyName(scope: string, name: string): boolean {
  return name.startsWith(`kartu ${scope} `)
}
