/** Knows which lists go on on further pages; what they say is loaded by `+page.ts`, which keeps no data. */
import { laterEntries } from '../../../../../corpora'
import type { EntryGenerator } from './$types'

export const entries: EntryGenerator = laterEntries
