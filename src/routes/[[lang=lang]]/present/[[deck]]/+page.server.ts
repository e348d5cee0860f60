/** Knows what the presenter gets: its data in parts, words, the ground of the map, the talk, and what is at hand for who speaks. */
import { firstMessages, laterMessages, presentMessages } from '$lib/locales/all-words'
import { cuesOf } from '$lib/present/cues'
import { rowOf } from '$lib/view/known'
import { corpusIn } from '../../../corpora'
import { partsIn } from '../../../data-parts.server'
import { deckAt, deckEntries, deckPath } from '../../../decks'
import type { EntryGenerator, PageServerLoad } from './$types'

export const entries: EntryGenerator = deckEntries

export const load: PageServerLoad = async ({ params }) => {
  const { corpus, ground, say } = await corpusIn(params.lang)
  const { lang, paths } = corpus
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
    parts: (await partsIn(lang)).parts,
    // Their names are wanted at once.
    rows: deck.steps.map(({ view }) => rowOf(corpus.dataset, view.activity)).filter((row) => row >= 0),
    ground,
    deck,
    cues: cuesOf(corpus, deck.steps, say),
    others
  }
}
