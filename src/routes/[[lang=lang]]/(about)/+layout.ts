/** Knows what the pages about the site are made of; they are whole as they are built, and carry no script. */
import type { LayoutLoad } from './$types'

export const csr = false

export const load: LayoutLoad = async ({ params, url }) => {
  if (!import.meta.env.SSR) throw new Error('made at build time only')
  const { alternates, corpusIn } = await import('../../corpora')
  const { ABOUT_PAGES } = await import('../../pages')
  const { address, corpus, homes, say } = await corpusIn(params.lang)
  const here = ABOUT_PAGES.find((page) => url.pathname.endsWith(`/${page}`)) ?? ABOUT_PAGES[0]
  return { address, corpus, say, here, languages: alternates(homes, here) }
}
