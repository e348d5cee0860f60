/** Knows what can be said of an offline copy: that there is none, how far it has come, of which day it is. */
import { formatNumber, type Words } from '$lib/locales/words'
import { bytesOf, type CopyFile, type CopyList } from './copy'

/** How it stands with the offline copy. */
export type OfflineState =
  | { readonly is: 'none' }
  | ({ readonly is: 'fetching' } & Progress)
  /** `dataDate`: the copy shows the data of this day (YYYY-MM-DD) */
  | { readonly is: 'ready'; readonly dataDate: string | null }
  /** there is a copy, and the site has changed since */
  | { readonly is: 'update'; readonly dataDate: string | null; readonly newDate: string | null }
  | { readonly is: 'failed'; readonly why: Failure }

/** How much of a copy is there. */
export interface Progress {
  readonly files: number
  readonly ofFiles: number
  readonly bytes: number
  readonly ofBytes: number
}

/** Why there is no copy: no room on the device, not allowed by the browser, or cut off on the way. */
export const FAILURES = ['noRoom', 'refused', 'cut'] as const
export type Failure = (typeof FAILURES)[number]

/** How much of a copy is there when these files are. */
export function progressOf({ files }: CopyList, done: readonly CopyFile[]): Progress {
  return { files: done.length, ofFiles: files.length, bytes: bytesOf(done), ofBytes: bytesOf(files) }
}

/** Where it stands with a complete copy, by the list that the site has now; null while it cannot be asked. */
export function settled(copy: CopyList, site: CopyList | null): OfflineState {
  const { dataDate } = copy
  if (site === null || site.version === copy.version) return { is: 'ready', dataDate }
  return { is: 'update', dataDate, newDate: site.dataDate }
}

/** The state in a sentence; `steps` are those of the talk that it is said beside. */
export function offlineWords(state: OfflineState, say: Words, steps: number | null): string {
  switch (state.is) {
    case 'none':
      return ''
    case 'fetching':
      return say('offline.progress', {
        done: state.files,
        total: state.ofFiles,
        size: `${formatNumber(roundedMegabytes(state.bytes), say)} / ${megabytes(state.ofBytes, say)}`
      })
    case 'ready':
      return steps === null ? say('offline.ready') : say('offline.readySteps', { done: steps, total: steps })
    case 'update':
      return say('offline.newVersion')
    case 'failed':
      return say(`offline.${state.why}`)
  }
}

/** A size as it is read: `8.4 MB`. */
export function megabytes(bytes: number, say: Words): string {
  return say('offline.megabytes', { size: roundedMegabytes(bytes) })
}

function roundedMegabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10
}
