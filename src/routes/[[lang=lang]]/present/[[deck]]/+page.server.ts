/** Knows what the presenter gets at once: data, words, the ground of the map, the talk, and what is at hand for who speaks. */
import { firstMessages, laterMessages, presentMessages } from '$lib/locales/all-words'
import { cuesOf } from '$lib/present/cues'
import { corpusIn } from '../../../corpora'
import { deckAt, deckEntries, deckPath } from '../../../decks'
import type { EntryGenerator, PageServerLoad } from './$types'

export const entries: EntryGenerator = deckEntries

export const load: PageServerLoad = async ({ params }) => {
  const { corpus, ground, say } = await corpusIn(params.lang)
  const { lang, dataset, paths } = corpus
  const { deck, decks } = await deckAt(params)
  const others = decks.flatMap((other, order) =>
    other === deck
      ? []
      : [{ name: other.title.text, lang: other.title.lang, href: paths.home + deckPath(other, order) }]
  )
  const words = [firstMessages(lang), laterMessages(lang), presentMessages(lang)]
  return {
    lang,
    home: paths.home,
    words,
    dataset,
    ground,
    deck,
    cues: cuesOf(corpus, deck.steps, say),
    others
  }
}
