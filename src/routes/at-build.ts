/** Knows that all data are at hand while a page is made, and come in parts once it is live. */
import type { Dataset } from '$lib/model/dataset'
import type { DetailsChunk } from '$lib/model/details'
import type { Parts } from '$lib/panels/parts'
import type { dashboardData } from './dashboard-data'
import type { First } from './first'
import { receive, type DataParts } from './receive'

/** What only the build has at once: the browser fetches it, or has it in the page's markup. */
interface AtBuild {
  readonly dataset: Dataset
  readonly ready: readonly DetailsChunk[]
  readonly shown: Parts | null
  readonly first: First
}

/** A site in memory that is shown on a page of another one, which is not to be kept or left. */
export interface Guest {
  /** goes where an address leads; false where it leads out */
  readonly go: (href: string) => boolean
}

/** What map, timeline and list of a page are made of. */
export type DashboardData = Omit<Awaited<ReturnType<typeof dashboardData>>, 'parts'> &
  AtBuild & {
    readonly guest?: Guest
  }

/** The data of a page with what the build adds. */
export async function withBuilt(data: Awaited<ReturnType<typeof dashboardData>>): Promise<DashboardData> {
  if (!import.meta.env.SSR) {
    const dataset = await received(data.parts)
    return { ...data, dataset, ready: [], shown: null, first: { map: '', time: '', foot: '', totals: '' } }
  }
  const { buildIn } = await import('./built')
  const { renderFirst } = await import('./first')
  const { loadParts } = await import('$lib/panels/parts')
  const { dataset, chunks } = await buildIn(data.lang)
  return {
    ...data,
    dataset,
    ready: chunks,
    shown: await loadParts(data.lang),
    first: renderFirst(dataset, data.ground, data.lang, data.home)
  }
}

/** The data of a page in a browser, with the names of some rows; never, where they do not come. */
export async function received(parts: DataParts, rows: readonly number[] = []): Promise<Dataset> {
  try {
    const dataset = await receive(parts)
    await dataset.names?.ensure(rows)
    return dataset
  } catch (reason) {
    return cutOff(reason)
  }
}

/** Without its data a page stays as it was made, which is whole; the script of the theme hears of it. */
function cutOff(reason: unknown): Promise<never> {
  void Promise.reject(reason as Error)
  return new Promise(() => undefined)
}
