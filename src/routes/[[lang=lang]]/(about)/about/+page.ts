/** Knows what the page about the site shows beyond its frame. */
import { completenessOf } from '$lib/model/completeness'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ parent }) => {
  const { dataset, details } = (await parent()).corpus
  return { completeness: completenessOf(dataset, details.projects) }
}
