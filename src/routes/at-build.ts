/** Knows that all details are at hand while a page is made, and come in chunks once it is live. */
import type { DetailsChunk } from '$lib/model/details'
import type { Parts } from '$lib/panels/parts'
import type { dashboardData } from './dashboard-data'
import type { First } from './first'

/** What only the build has: the browser has it in the page's markup. */
interface AtBuild {
  readonly ready: readonly DetailsChunk[]
  readonly parts: Parts | null
  readonly first: First
}

/** A site in memory that is shown on a page of another one, which is not to be kept or left. */
export interface Guest {
  /** goes where an address leads; false where it leads out */
  readonly go: (href: string) => boolean
}

/** What map, timeline and list of a page are made of. */
export type DashboardData = Awaited<ReturnType<typeof dashboardData>> &
  AtBuild & {
    readonly guest?: Guest
  }

/** The data of a page with what the build adds. */
export async function withBuilt(data: Awaited<ReturnType<typeof dashboardData>>): Promise<DashboardData> {
  if (!import.meta.env.SSR) return { ...data, ready: [], parts: null, first: { map: '', time: '' } }
  const { buildIn } = await import('./built')
  const { renderFirst } = await import('./first')
  const { loadParts } = await import('$lib/panels/parts')
  return {
    ...data,
    ready: (await buildIn(data.lang)).chunks,
    parts: await loadParts(data.lang),
    first: renderFirst(data.dataset, data.ground, data.lang, data.home)
  }
}
