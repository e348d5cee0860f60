/** Knows which things have a page of their own; what it says is loaded by `+page.ts`, which keeps no data. */
import { pageEntries } from '../../../../corpora'
import type { EntryGenerator } from './$types'

export const entries: EntryGenerator = pageEntries
