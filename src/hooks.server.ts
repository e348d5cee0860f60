/** Knows which language the page's markup is in; knows nothing of the page. */
import type { Handle } from '@sveltejs/kit'
import { INTERFACE_LANGUAGES } from '$lib/locales/words'

/** Writes the language of the interface into the document. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%kartu.lang%', INTERFACE_LANGUAGES[0] ?? 'en')
  })
