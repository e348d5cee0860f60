/** Knows where a tooltip stands beside what it is about, and what that is; knows nothing of how it is drawn. */
import { rowsNaming } from '$lib/map/pins'
import type { Dataset } from '$lib/model/dataset'
import type { SearchEntry } from '$lib/model/search'

/** What a mark or a place on the page is about. */
export type Subject =
  | { readonly kind: 'activity'; readonly row: number }
  | { readonly kind: 'place'; readonly place: number; readonly count: number }

/** A rectangle in px from the upper left corner of the window. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Width and height, px. */
export interface Size {
  readonly widthPx: number
  readonly heightPx: number
}

/** Between a tooltip and what it is about, and between it and the edge of the window, px. */
const GAP_PX = 6

/** The upper left corner of a tooltip: above, else below, else beside what it is about, which it never covers. */
export function standBeside(
  about: Rect,
  { widthPx, heightPx }: Size,
  window: Size
): { x: number; y: number } {
  const within = (at: number, sizePx: number, mostPx: number) =>
    Math.max(GAP_PX, Math.min(at, mostPx - sizePx - GAP_PX))
  const x = within((about.left + about.right - widthPx) / 2, widthPx, window.widthPx)
  const above = about.top - heightPx - GAP_PX
  if (above >= GAP_PX) return { x, y: above }
  const below = about.bottom + GAP_PX
  if (below + heightPx <= window.heightPx - GAP_PX) return { x, y: below }
  const y = within((about.top + about.bottom - heightPx) / 2, heightPx, window.heightPx)
  const right = about.right + GAP_PX
  const hasRoom = right + widthPx <= window.widthPx - GAP_PX
  return { x: hasRoom ? right : about.left - widthPx - GAP_PX, y }
}

/**
 * What the attributes of a mark or a place say that it is about: rows as the timeline and the map number them, or a
 * place with how many of the shown activities name it. Null where there is nothing to tell.
 */
export function subjectOf(
  dataset: Dataset,
  shown: ArrayLike<number>,
  given: {
    readonly row: string | undefined
    readonly count: string | undefined
    readonly key: string | undefined
  }
): Subject | null {
  if (given.row !== undefined) {
    const [row, count] = [Number(given.row), Number(given.count ?? 1)]
    // A count opens its own list; of one activity all is told.
    return count === 1 && row >= 0 && row < dataset.columns.size ? { kind: 'activity', row } : null
  }
  const place = given.key?.startsWith('p') ? Number(given.key.slice(1)) : -1
  if (!dataset.places[place]) return null
  return { kind: 'place', place, count: rowsNaming(dataset, shown, place).length }
}

/** Names of a place in other languages than the one it is shown in, each said once. */
export interface OtherName {
  readonly text: string
  readonly lang: string
  /** of all languages that write it so */
  readonly langs: readonly string[]
}

/** Other names of a place, in the order of its languages; none where the names say the same. */
export function otherNames(entries: readonly SearchEntry[], id: string, shown: string): OtherName[] {
  const names = entries.find((entry) => entry.kind === 'place' && entry.id === id)?.names ?? {}
  const langsOf = new Map<string, string[]>()
  for (const [lang, text] of Object.entries(names)) {
    if (text !== shown) langsOf.set(text, [...(langsOf.get(text) ?? []), lang])
  }
  return [...langsOf].map(([text, langs]) => ({ text, lang: langs[0] ?? '', langs }))
}
