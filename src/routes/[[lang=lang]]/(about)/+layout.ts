/** Knows what the pages about the site are made of; they are whole as they are built, and carry no script. */
import { aboutMessages, firstMessages, laterMessages } from '$lib/locales/all-words'
import { error } from '@sveltejs/kit'
import type { LayoutLoad } from './$types'

export const csr = false

export const load: LayoutLoad = async ({ params, url }) => {
  if (!import.meta.env.SSR) throw new Error('made at build time only')
  const { buildIn, buildOnce } = await import('../../built')
  const { pathsOf } = await import('../../languages')
  const { ABOUT_PAGES } = await import('../../pages')
  const { address, languages, records } = await buildOnce()
  const lang = params.lang ?? languages[0] ?? ''
  // The first language has no part of its own in the address.
  if (!languages.slice(params.lang === undefined ? 0 : 1).includes(lang)) error(404, `no pages in: ${lang}`)
  return {
    lang,
    languages: pathsOf(languages),
    /** address of the page below its language */
    here: ABOUT_PAGES.find((page) => url.pathname.endsWith(`/${page}`)) ?? '',
    address,
    records,
    words: [firstMessages(lang), laterMessages(lang), aboutMessages(lang)],
    ...(await buildIn(lang))
  }
}
