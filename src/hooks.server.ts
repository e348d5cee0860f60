/** Knows what the document of each page says beside the page: its language, and where it stands on the web. */
import type { Handle } from '@sveltejs/kit'
import { headOf } from './routes/head'
import { buildOnce } from './routes/built'
import { spokenOn } from '$lib/locales/languages'

/** Writes the language of the interface and the links of the head into the document. */
export const handle: Handle = async ({ event, resolve }) => {
  const lang = event.params.lang ?? (await buildOnce()).languages[0] ?? ''
  const head = await headOf(event)
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('%kartu.lang%', spokenOn(lang)).replace('%kartu.links%', () => head)
  })
}
