/**
 * Knows for which widths the timeline is laid out: a few, so that the build can draw all of them and the live
 * page, however wide, agrees with what it takes over. Between two of them, everything only spreads.
 */

/** A width that the timeline is laid out for. */
export interface LaidOut {
  /** its name in the style sheet of `AtWidths.svelte`, which repeats `fromPx` */
  readonly id: string
  /** least width of the whole timeline, heads of lanes with it */
  readonly fromPx: number
  /** width of the track that marks and names are kept apart on */
  readonly trackPx: number
}

/** The lanes' own head takes 11.625rem of their width. */
const HEAD_PX = 186

/** For lanes, from narrow to wide. */
export const LANE_WIDTHS: readonly LaidOut[] = [
  { id: 'lanes-560', fromPx: 560, trackPx: 560 - HEAD_PX },
  { id: 'lanes-830', fromPx: 830, trackPx: 830 - HEAD_PX },
  { id: 'lanes-1024', fromPx: 1024, trackPx: 1024 - HEAD_PX },
  { id: 'lanes-1440', fromPx: 1440, trackPx: 1440 - HEAD_PX }
]

/** For the strip of a small screen, from narrow to wide. */
export const STRIP_WIDTHS: readonly LaidOut[] = [
  { id: 'strip-288', fromPx: 288, trackPx: 288 },
  { id: 'strip-343', fromPx: 343, trackPx: 343 }
]

/** The widest that fits into a width; the narrowest where none does. Throws on an empty list. */
export function laidOutFor(widths: readonly LaidOut[], px: number): LaidOut {
  const fitting = widths.findLast(({ fromPx }) => fromPx <= px) ?? widths[0]
  if (!fitting) throw new Error('no width to lay out for')
  return fitting
}

/**
 * For the timeline of a page of text, which is never wider than 1200 px: fewer, since a site has hundreds of such
 * pages. `PageTime.svelte` repeats `fromPx`.
 */
export const PAGE_WIDTHS = {
  strip: { id: 'strip', fromPx: 0, trackPx: 288 },
  narrow: { id: 'narrow', fromPx: 560, trackPx: 560 - HEAD_PX },
  wide: { id: 'wide', fromPx: 900, trackPx: 900 - HEAD_PX }
} as const satisfies Readonly<Record<string, LaidOut>>
