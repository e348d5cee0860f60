/** Knows what the Try page gets at once: all words that a trial and what comes of it may need. */
import {
  firstMessages,
  importMessages,
  laterMessages,
  presentMessages,
  tryMessages
} from '$lib/locales/all-words'
import { corpusIn, languageEntries } from '../../corpora'
import type { EntryGenerator, PageServerLoad } from './$types'

export const entries: EntryGenerator = languageEntries

export const load: PageServerLoad = async ({ params }) => {
  const { corpus } = await corpusIn(params.lang)
  const { lang, paths } = corpus
  const parts = [firstMessages, laterMessages, presentMessages, importMessages, tryMessages]
  return { lang, home: paths.home, messages: parts.map((messagesIn) => messagesIn(lang)) }
}
