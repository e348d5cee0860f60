/** Knows which language the page's markup is in; knows nothing of the page. */
import type { Handle } from '@sveltejs/kit'
import { spokenOn } from '$lib/locales/languages'
import { buildOnce } from './routes/built'

/** Writes the language of the interface into the document. */
export const handle: Handle = async ({ event, resolve }) => {
  const lang = spokenOn(event.params.lang ?? (await buildOnce()).languages[0] ?? '')
  return resolve(event, { transformPageChunk: ({ html }) => html.replace('%kartu.lang%', lang) })
}
