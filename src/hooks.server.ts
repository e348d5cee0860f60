/** Knows what the document of each page says beside the page: its language, and where it stands on the web. */
import type { Handle } from '@sveltejs/kit'
import { bare } from './routes/bare'
import { headOf } from './routes/head'
import { buildOnce } from './routes/built'
import { spokenOn } from '$lib/locales/languages'

/** Routes whose pages ship no script of the framework. */
const PLAIN = /^\/404$|\/\((about|pages)\)\//

/** Writes the language of the interface and the links of the head into the document. */
export const handle: Handle = async ({ event, resolve }) => {
  const lang = event.params.lang ?? (await buildOnce()).languages[0] ?? ''
  const head = await headOf(event)
  const isPlain = PLAIN.test(event.route.id ?? '')
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      (isPlain ? bare(html) : html)
        .replace('%kartu.lang%', spokenOn(lang))
        .replace('%kartu.links%', () => head)
  })
}
