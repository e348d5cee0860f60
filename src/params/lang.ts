/** Knows which first part of an address is a language; knows nothing of which ones a site has pages in. */
import type { ParamMatcher } from '@sveltejs/kit'
import { INTERFACE_LANGUAGES } from '$lib/locales/languages'

export const match: ParamMatcher = (part) => INTERFACE_LANGUAGES.some((lang) => lang === part)
