/** Knows in which languages there is this page; what it says is made by its layout, which keeps no data. */
import { languageEntries } from '../../../corpora'
import type { EntryGenerator } from './$types'

export const entries: EntryGenerator = languageEntries
