/**
 * Knows how details are cut into files of a number of activities, each with the sources that it uses.
 * Knows nothing of how details are made, stored or fetched.
 */
import type { Source } from './dataset'
import type { ActivityDetails, DetailsChunk, ProjectDetails } from './details'

/**
 * Cuts details into chunks of `size` activities and as many projects, 1 or more; row and index of either are in chunk
 * `Math.floor(row / size)`. The first one is there without any too, and has the sources
 * of all, which the page lists.
 */
export function detailsChunks(details: DetailsChunk, size: number): DetailsChunk[] {
  if (!(size >= 1)) throw new Error(`chunk size below 1: ${size}`)
  const most = Math.max(details.activities.length, details.projects.length)
  const count = Math.max(1, Math.ceil(most / size))
  return Array.from({ length: count }, (_, index) => {
    const first = index * size
    const activities = details.activities.slice(first, first + size)
    const projects = details.projects.slice(first, first + size)
    const chunk = { first: details.first + first, activities, projects, sources: details.sources }
    return withSourcesOf(chunk, index === 0 ? details : chunk)
  })
}

/** Leaves the sources that `those` quote or that differ, and the owners, who stand behind records without quotes. */
function withSourcesOf(
  { first, activities, projects, sources }: DetailsChunk,
  those: Pick<DetailsChunk, 'activities' | 'projects'>
): DetailsChunk {
  const used = new Set([...those.activities, ...those.projects].flatMap(sourcesUsed))
  const kept: Source[] = []
  const moved = new Map<number, number>()
  sources.forEach((source, index) => {
    if (!used.has(index) && source.kind !== 'own') return
    moved.set(index, kept.length)
    kept.push(source)
  })
  return {
    first,
    activities: activities.map((each) => renumbered(each, moved)),
    projects: projects.map((each) => renumbered(each, moved)),
    sources: kept
  }
}

function sourcesUsed({ quotes, disagreements }: ActivityDetails | ProjectDetails): number[] {
  const said = disagreements.flatMap(({ groups }) => groups.flatMap((group) => group.said))
  return [...quotes, ...said].map(({ source }) => source)
}

function renumbered<D extends ActivityDetails | ProjectDetails>(
  each: D,
  moved: ReadonlyMap<number, number>
): D {
  const move = <S extends { readonly source: number }>(said: S): S => ({
    ...said,
    source: moved.get(said.source) ?? said.source
  })
  return {
    ...each,
    quotes: each.quotes.map(move),
    disagreements: each.disagreements.map((disagreement) => ({
      ...disagreement,
      groups: disagreement.groups.map((group) => ({ ...group, said: group.said.map(move) }))
    }))
  }
}
