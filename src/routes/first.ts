/**
 * Knows how the build renders map and timeline for the first view; knows nothing of browsers. Behind
 * `import.meta.env.SSR`, like `built.ts`.
 */
import { render } from 'svelte/server'
import type { Ground } from '$lib/map/ground'
import type { Dataset } from '$lib/model/dataset'
import FirstMap from './FirstMap.svelte'
import FirstTime from './FirstTime.svelte'

/** Markup of the instrument before any script. */
export interface First {
  readonly map: string
  readonly time: string
}

/** Renders map and timeline at home: all time, all places, nothing selected. */
export function renderFirst(dataset: Dataset, ground: Ground): First {
  return {
    map: bare(render(FirstMap, { props: { dataset, ground } }).body),
    time: bare(render(FirstTime, { props: { dataset } }).body)
  }
}

/** Without the marks that a framework leaves to find its way: this markup is kept as it is, and they weigh. */
function bare(markup: string): string {
  return markup.replaceAll(/<!--[^<>]*-->/g, '')
}
