/** Knows which part of an address is a list of pages; knows nothing of what stands on it. */
import type { ParamMatcher } from '@sveltejs/kit'
import { PAGE_LISTS, type PageList } from '$lib/view/paths'

export const match = ((part): part is PageList =>
  PAGE_LISTS.some((list) => list === part)) satisfies ParamMatcher
