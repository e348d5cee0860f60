/** Knows the talks of a site in each language, made once for a build. Runs in Node only, like `built.ts`. */
import { error } from '@sveltejs/kit'
import { datedDeck, writtenDeck, type Deck } from '$lib/present/deck'
import { buildOnce } from './built'
import { corpusIn, languageEntries } from './corpora'

/** All talks, the one at `present/` first. */
export async function decksIn(lang: string | undefined): Promise<readonly Deck[]> {
  const { decks, records } = await buildOnce()
  const { corpus, say } = await corpusIn(lang)
  const written = decks.map((deck) => writtenDeck(corpus, deck, records.site.languages))
  return written.length > 0 ? written : [datedDeck(corpus, say)]
}

/** The talk at an address below `present/`, with all others; 404 where there is none. */
export async function deckAt({ lang, deck: id }: { lang?: string | undefined; deck?: string | undefined }) {
  const decks = await decksIn(lang)
  const deck = id === undefined ? decks[0] : decks.slice(1).find((each) => each.id === id)
  if (!deck) error(404, `no deck: ${id}`)
  return { deck, decks }
}

/** Address of a talk below that of the dashboard. */
export function deckPath(deck: Deck, order: number): string {
  return order === 0 || deck.id === null ? 'present/' : `present/${deck.id}/`
}

/** Parameters of the pages of all talks. */
export async function deckEntries() {
  const own = await languageEntries()
  const { decks } = await buildOnce()
  return own.flatMap((entry) => [entry, ...decks.slice(1).map(({ id }) => ({ ...entry, deck: id }))])
}
