/** Knows by which word each list of pages is called; knows nothing of what stands on it. */
import type { WordKey } from '$lib/locales/words'
import type { PageList } from '$lib/view/paths'

/** Names of the lists. */
export const LIST_WORDS: Readonly<Record<PageList, WordKey>> = {
  activities: 'nav.activities',
  projects: 'nav.projects',
  places: 'article.places',
  organisations: 'article.organisations',
  sources: 'nav.sources'
}
