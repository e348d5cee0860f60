/** Knows which gathering belongs to which list; knows nothing of what they gather. */
import type { PageList } from '$lib/view/paths'
import { activityArticle, type ActivityArticle } from './activity'
import type { Corpus } from './corpus'
import { organisationArticle, type OrganisationArticle } from './organisation'
import { placeArticle, type PlaceArticle } from './place'
import { projectArticle, type ProjectArticle } from './project'
import { sourceArticle, type SourceArticle } from './source'

/** What stands on a page, by its list. */
interface ByList {
  readonly activities: ActivityArticle
  readonly projects: ProjectArticle
  readonly places: PlaceArticle
  readonly organisations: OrganisationArticle
  readonly sources: SourceArticle
}
export type Article = { [L in PageList]: { readonly list: L; readonly says: ByList[L] } }[PageList]

const GATHER: { readonly [L in PageList]: (corpus: Corpus, id: string) => ByList[L] | null } = {
  activities: activityArticle,
  projects: projectArticle,
  places: placeArticle,
  organisations: organisationArticle,
  sources: sourceArticle
}

/** Gathers a page; null where the list has no such page. */
export function articleOf<L extends PageList>(corpus: Corpus, list: L, id: string): Article | null {
  const says = GATHER[list](corpus, id)
  return says && ({ list, says } as Article)
}
