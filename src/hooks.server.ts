/** Knows what the document of each page says beside the page: its language, and where it stands on the web. */
import type { Handle } from '@sveltejs/kit'
import { bare } from './routes/bare'
import { headOf } from './routes/head'
import { buildOnce } from './routes/built'
import { outward } from './routes/outward'
import { spokenOn } from '$lib/locales/languages'

/** Routes whose pages ship no script of the framework. */
const PLAIN = /^\/404$|\/\((about|pages)\)\//
/** The page for frames of other pages. */
const EMBED = '/[[lang=lang]]/embed'

/** Writes the language of the interface and the links of the head into the document. */
export const handle: Handle = async ({ event, resolve }) => {
  const lang = event.params.lang ?? (await buildOnce()).languages[0] ?? ''
  const head = await headOf(event)
  const isPlain = PLAIN.test(event.route.id ?? '')
  const isEmbed = event.route.id === EMBED
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      (isPlain ? bare(html) : isEmbed ? outward(html) : html)
        .replace(' %kartu.embed%', isEmbed ? ' data-embed' : '')
        .replace('%kartu.lang%', spokenOn(lang))
        .replace('%kartu.links%', () => head)
  })
}
