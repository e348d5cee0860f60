/**
 * Knows the rooms, which way their arrows go, and the exceptions; knows nothing of how files are read.
 */
import { posix } from 'node:path'
import type { FileFacts, Import } from './imports'

/** Rooms from the ground up; those of one floor never import each other. */
export const FLOORS: readonly (readonly string[])[] = [
  ['time', 'geo', 'locales', 'lettering'],
  ['model', 'offline'],
  ['view'],
  ['marks', 'emblems'],
  ['timeline', 'map', 'exchange'],
  ['pictures', 'intake'],
  ['panels', 'present'],
  ['articles', 'trial'],
  ['routes']
]

const NAMELESS = /^(utils?|helpers?|commons?|core|services?|stores?|managers?|index)$/i
/** Files that read or write the disk, at build time. */
const DISK =
  /^src\/(lib\/model\/folder|lib\/map\/archive-file)\.ts$|^src\/routes\/.*\.server\.ts$|^src\/hooks\.server\.ts$/
/** Files of plain code that touch browser, clock, chance or network: the shores. */
const SHORE =
  /^src\/lib\/(map\/(live|archive|archive-file)|model\/folder|offline\/answer)\.ts$|\.svelte\.ts$|^src\/routes\/|^src\/stick\/(app\/|block|main)|^src\/service-worker\.ts$/
/** The one home of a library. */
const HOMES: Readonly<Record<string, string>> = {
  'maplibre-gl': 'src/lib/map/live.ts',
  edtf: 'src/lib/time/edtf.ts',
  '@e965/xlsx': 'src/lib/intake/workbook.ts',
  papaparse: 'src/lib/intake/delimited.ts',
  fflate: 'src/lib/intake/zip.ts'
}

/** All breaches of the house in a set of files, each one a sentence; empty where it stands. */
export function findFaults(files: readonly FileFacts[]): string[] {
  const paths = new Set(files.map(({ path }) => path))
  return [
    ...files.flatMap((file) => findArrowFaults(file, paths)),
    ...files.flatMap(findLibraryFaults),
    ...files.filter(({ barrel }) => barrel).map(({ path }) => `${path} only hands on what others export`),
    ...files
      .filter(isPure)
      .flatMap(({ path, outside }) => outside.map((name) => `${path} is pure and names ${name}`)),
    ...findCycles(files, paths).map((cycle) => `in a circle: ${cycle.join(' → ')}`)
  ]
}

/** Names of folders and files that say nothing. */
export function findNameFaults(names: readonly string[]): string[] {
  return names.filter((name) => NAMELESS.test((name.split(/[\\/]/).at(-1) ?? '').replace(/\..*$/, '')))
}

function findArrowFaults({ path, imports }: FileFacts, paths: ReadonlySet<string>): string[] {
  const own = toFloor(path)
  if (own === undefined) return [`${path} stands in no room: name it in FLOORS`]
  return imports.flatMap(({ from }) => {
    const target = resolveImport(path, from, paths)
    const floor = target === undefined ? undefined : toFloor(target)
    if (target === undefined || floor === undefined || toRoom(target) === toRoom(path)) return []
    return floor < own ? [] : [`${path} imports ${target}: ${toRoom(path)} may not know ${toRoom(target)}`]
  })
}

function findLibraryFaults({ path, imports }: FileFacts): string[] {
  return imports.flatMap((each) => {
    const name = toPackage(each.from)
    const home = HOMES[name]
    if (home !== undefined && path !== home && !(name === 'maplibre-gl' && each.typeOnly)) {
      return [`${path} imports ${name}, which only ${home} may`]
    }
    if (name === 'd3' && each.takes === 'all') return [`${path} imports all of d3: name the functions`]
    if (name.startsWith('d3-')) return [`${path} imports ${name}: take it from d3`]
    if (isDisk(each) && !DISK.test(path)) return [`${path} imports ${each.from}: only files of the build may`]
    return []
  })
}

function isDisk({ from, typeOnly }: Import): boolean {
  return from.startsWith('node:') && !typeOnly
}

function isPure({ path }: FileFacts): boolean {
  return path.endsWith('.ts') && !SHORE.test(path)
}

/** Room of a file: its folder in `src/lib`, or `routes` for all that stands beside. */
function toRoom(path: string): string {
  return /^src\/lib\/([^/]+)\//.exec(path)?.[1] ?? (path.startsWith('src/lib/') ? '' : 'routes')
}

function toFloor(path: string): number | undefined {
  const floor = FLOORS.findIndex((rooms) => rooms.includes(toRoom(path)))
  return floor === -1 ? undefined : floor
}

function toPackage(from: string): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')
}

/** File of the tree that an import means; undefined for a package or a file without code. */
function resolveImport(path: string, from: string, paths: ReadonlySet<string>): string | undefined {
  if (!from.startsWith('.') && !from.startsWith('$lib/')) return undefined
  const target = from.startsWith('.')
    ? posix.join(posix.dirname(path), from)
    : from.replace(/^\$lib\//, 'src/lib/')
  const written = [target, `${target}.ts`, `${target}.svelte.ts`, target.replace(/\.js$/, '.ts')]
  // A file that is not code, such as words in JSON, still stands in a room.
  return written.find((each) => paths.has(each)) ?? (/\.\w+$/.test(target) ? target : undefined)
}

/** One circle of imports for each file that is first met again. */
function findCycles(files: readonly FileFacts[], paths: ReadonlySet<string>): string[][] {
  const next = new Map(
    files.map(({ path, imports }) => {
      const targets = imports.map(({ from }) => resolveImport(path, from, paths))
      return [path, targets.filter((target) => target !== undefined)]
    })
  )
  const done = new Set<string>()
  const cycles: string[][] = []
  const walk = (path: string, trail: readonly string[]): void => {
    const met = trail.indexOf(path)
    if (met !== -1) cycles.push([...trail.slice(met), path])
    if (met !== -1 || done.has(path)) return
    for (const target of next.get(path) ?? []) walk(target, [...trail, path])
    done.add(path)
  }
  for (const { path } of files) walk(path, [])
  return cycles
}
