/**
 * Knows what a page with map and timeline offers to scripts of its own site, such as measurements, as `window.kartu`;
 * `docs/page-api.md` says it to those who write them. Knows nothing of addresses.
 */
import { tick } from 'svelte'
import { decode, type Pairs } from '$lib/view/address'
import { knownOf, rowOf } from '$lib/view/known'
import type { ViewState } from '$lib/view/state.svelte'
import { HOME, type View } from '$lib/view/view'

/** How many activities a view shows, and hides for which reason. */
export interface Shown {
  readonly shown: number
  readonly total: number
  readonly hiddenByTime: number
  readonly hiddenByFilter: number
  readonly hiddenByMap: number
}

/** `window.kartu`: there as soon as timeline and list are live. */
export interface PageApi {
  /** fulfilled once the map is there too; where there is no WebGL, with the drawn one */
  readonly ready: Promise<void>
  /** what is looked at now; days count from 1970-01-01 */
  readonly view: View
  /**
   * Shows a view, whose missing parts are at home, or what stands in an address after its `?`; resolves once map,
   * timeline and list have drawn it. Rejects where the name of an activity does not come.
   */
  readonly show: (view: Partial<View> | string) => Promise<Shown>
}

declare global {
  interface Window {
    kartu?: PageApi
  }
}

/** Offers the page to scripts; returns the end of it. */
export function offerPage(view: ViewState): () => void {
  const { dataset } = view
  window.kartu = {
    ready: mapIsThere(),
    get view() {
      return view.entry.view
    },
    async show(asked) {
      const pairs = typeof asked === 'string' ? [...new URLSearchParams(asked)] : null
      const wanted = pairs ? null : { ...HOME, ...(asked as Partial<View>) }
      const activity = wanted ? wanted.activity : lastOf(pairs ?? [], 'activity')
      if (activity !== null && rowOf(dataset, activity) < 0) await dataset.names?.find(activity)
      const next = wanted ?? decode(pairs ?? [], knownOf(dataset)).view
      view.show({ ...next, time: view.settle(next.time, next.isFolded) }, 'host', 'replace')
      await tick()
      const { shown, total, hiddenByTime, hiddenByFilter, hiddenByMap } = view.match
      return { shown: shown.length, total, hiddenByTime, hiddenByFilter, hiddenByMap }
    }
  }
  return () => delete window.kartu
}

function lastOf(pairs: Pairs, wanted: string): string | null {
  return pairs.findLast(([key]) => key === wanted)?.[1] ?? null
}

/** The live map says so itself; the drawn one is there from the start, and stays where the live one cannot come. */
async function mapIsThere(): Promise<void> {
  const map = document.getElementById('map')
  const isThere = () =>
    ['live', 'drawn'].includes(map?.querySelector('[data-map]')?.getAttribute('data-map') ?? '')
  if (!map || isThere()) return
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isThere()) return
      observer.disconnect()
      resolve()
    })
    observer.observe(map, { subtree: true, attributes: true, attributeFilter: ['data-map'] })
  })
}
