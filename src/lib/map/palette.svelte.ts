/** Knows which of the page's colours the map is painted with; knows nothing of who paints. */
import { readColours } from '$lib/marks/colours.svelte'
import { MAP_TOKENS, type Palette } from './layers'

/** Colours of the page's present theme. */
export function readPalette(root: HTMLElement): Palette {
  const colours = readColours(root, MAP_TOKENS)
  return Object.fromEntries(MAP_TOKENS.map((token, index) => [token, colours[index] ?? ''])) as Palette
}
