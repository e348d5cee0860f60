/**
 * Knows how the build renders map, timeline and foot for the first view; knows nothing of browsers. Behind
 * `import.meta.env.SSR`, like `built.ts`.
 */
import { render } from 'svelte/server'
import type { Ground } from '$lib/map/ground'
import type { Dataset } from '$lib/model/dataset'
import { bare } from './bare'
import FirstFoot from './FirstFoot.svelte'
import FirstMap from './FirstMap.svelte'
import FirstTime from './FirstTime.svelte'
import FirstTotals from './FirstTotals.svelte'

/** Markup of the instrument, the totals and the page's foot before any script. */
export interface First {
  readonly map: string
  readonly time: string
  readonly foot: string
  readonly totals: string
}

/** Renders map and timeline, which stay as they are (`Kept.svelte`), at home: all time, all places, nothing selected; `home` is the page's address. */
export function renderFirst(dataset: Dataset, ground: Ground, lang: string, home: string): First {
  const foot = (isPlate: boolean) => render(FirstFoot, { props: { dataset, lang, home, isPlate } }).body
  return {
    map: bare(render(FirstMap, { props: { dataset, ground, lang, home } }).body + foot(true)),
    time: bare(render(FirstTime, { props: { dataset, lang, home } }).body),
    foot: bare(foot(false)),
    totals: bare(render(FirstTotals, { props: { dataset, lang, home, ground } }).body)
  }
}
