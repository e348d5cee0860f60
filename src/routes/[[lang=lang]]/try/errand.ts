/** Knows what the Try page asks of its worker, and what it is told: plain values that pass between the two. */
import type { endOf, Outcome, Progress } from '$lib/intake/intake'
import type { Mapping } from '$lib/intake/mapping'
import type { Messages, Words } from '$lib/locales/words'
import type { Unpacked } from '$lib/offline/contained'
import type { Contents } from '$lib/offline/contents'
import type { ShownTable } from '$lib/trial/columns'
import type { MendableGroup } from '$lib/trial/problems'
import type { Mend } from '$lib/trial/trial'

/** The language of the page, with its words: those of the first view, later ones, the presenter's, others. */
export interface Tongue {
  readonly lang: string
  readonly messages: readonly Messages[]
}

/** Under which addresses a site in memory is shown. */
export interface Addresses {
  /** its own, without a slash at the end */
  readonly base: string
  /** where its pages look for the tiles of the map, likewise */
  readonly ground: string
  /** where these are while its land is drawn, likewise */
  readonly tiles: string
}

/** What the view of a site in memory gets. */
export interface ShownProps {
  readonly contents: Contents
  readonly unpacked: Unpacked
  /** its first page */
  readonly start: string
  readonly say: Words
  readonly onback: () => void
}

/** What is asked for, by name. */
export interface Errands {
  /** reads files; the mapping as the text of its file, where there is one */
  open: { readonly files: readonly File[]; readonly mapping: string | null; readonly tongue: Tongue }
  /** takes the rows in */
  take: { readonly mapping: Mapping; readonly mends: readonly Mend[]; readonly mostRows: number }
  /** files that are taken away */
  folder: object
  aside: object
  report: object
  /** the site of the records */
  show: { readonly addresses: Addresses }
}

/** What is told of files that were opened. */
export interface Told {
  readonly mapping: Mapping
  readonly tables: readonly ShownTable[]
  readonly problems: readonly MendableGroup[]
  /** files in our own form, which have no columns */
  readonly hasOwn: boolean
}

/** What is told of rows that were taken in. */
export interface Taken extends Told, Pick<Outcome, 'counts' | 'rowsIn' | 'rowsUsed'> {
  readonly end: ReturnType<typeof endOf>
  readonly errors: number
}

/** What comes of each. */
export interface Results {
  open: Told | { readonly refused: string }
  take: Taken
  folder: Uint8Array<ArrayBuffer>
  aside: string
  report: string
  show: Contents
}

/** Name of an errand. */
export type ErrandName = keyof Errands

/** How far it is; `land` is the map of what was found. */
export interface Stage {
  readonly step: Progress['step'] | 'land'
  readonly done: number
  readonly of: number
}

/** What the worker says. */
export type Answer =
  | { readonly is: 'progress'; readonly stage: Stage }
  | { readonly is: 'done'; readonly result: Results[ErrandName] }
  | { readonly is: 'failed'; readonly why: string }
