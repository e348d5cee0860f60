/** Knows which lists have a page; what it says is loaded by `+page.ts`, which keeps no data. */
import { listEntries } from '../../../corpora'
import type { EntryGenerator } from './$types'

export const entries: EntryGenerator = listEntries
