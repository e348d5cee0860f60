/** Knows that a page which does not exist is one file, `404.html`, for all languages, and needs no framework. */
import { aboutMessages, firstMessages } from '$lib/locales/all-words'
import type { PageLoad } from './$types'

export const csr = false
// Without a slash at its end it is written as `404.html`, which static hosts look for.
export const trailingSlash = 'never'

export const load: PageLoad = async () => {
  if (!import.meta.env.SSR) throw new Error('made at build time only')
  const { buildOnce } = await import('../built')
  const { pathsOf } = await import('../languages')
  const { languages } = await buildOnce()
  return {
    ways: pathsOf(languages).map((way) => ({
      ...way,
      words: [firstMessages(way.lang), aboutMessages(way.lang)]
    }))
  }
}
