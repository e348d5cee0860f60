/** Knows which pages there are in each language, by their address below it; knows nothing of what they show. */
import type { Corpus } from '$lib/articles/corpus'
import { entriesIn } from '$lib/articles/lists'
import { laterPages, partPath } from '$lib/articles/paging'
import { idsOf } from '$lib/articles/subject'
import { PAGE_LISTS } from '$lib/view/paths'

/** Pages about the site itself. */
export const ABOUT_PAGES = ['data/', 'about/', 'accessibility/', 'privacy/'] as const

/** Where tables of others are tried. */
export const TRY_PAGE = 'try/'

/** All pages, the dashboard first, but for further pages of long lists. */
export function pagesOf(corpus: Corpus): string[] {
  const lists = PAGE_LISTS.flatMap((list) => [
    `${list}/`,
    ...idsOf(corpus, list).map((id) => `${list}/${id}/`)
  ])
  return ['', ...ABOUT_PAGES, TRY_PAGE, ...lists]
}

/** Further pages of long lists. */
export function laterPagesOf(corpus: Corpus): string[] {
  return PAGE_LISTS.flatMap((list) =>
    laterPages(entriesIn(corpus, list)).map((number) => `${list}/${partPath(number)}`)
  )
}
