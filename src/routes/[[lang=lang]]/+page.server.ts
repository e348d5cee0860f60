/** Knows that the dashboard gets all of the dashboard, in each language. */
import { languageEntries } from '../corpora'
import { dashboardData } from '../dashboard-data'
import type { EntryGenerator, PageServerLoad } from './$types'

export const entries: EntryGenerator = languageEntries

export const load: PageServerLoad = ({ params }) => dashboardData(params.lang)
