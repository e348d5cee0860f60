/** Knows what the page about the site shows beyond its frame. */
import { acknowledgementsOf } from '$lib/model/acknowledgements'
import { completenessOf } from '$lib/model/completeness'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ parent }) => {
  const { records, dataset, details, lang } = (await parent()).corpus
  return {
    acknowledgements: acknowledgementsOf(records, lang, { dataset, details }),
    completeness: completenessOf(dataset, details.projects)
  }
}
