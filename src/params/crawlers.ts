/** Knows the names of the files that are made for search engines; knows nothing of what is in them. */
import type { ParamMatcher } from '@sveltejs/kit'

export const match: ParamMatcher = (name) => /^(robots\.txt|sitemap(-\d+)?\.xml)$/.test(name)
