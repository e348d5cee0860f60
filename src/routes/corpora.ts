/**
 * Knows the corpus of each language, made once for a build, and which pages come of it. Runs in Node only, like
 * `built.ts`.
 */
import { error } from '@sveltejs/kit'
import { corpusOf, type Corpus } from '$lib/articles/corpus'
import { entriesIn } from '$lib/articles/lists'
import { laterPages } from '$lib/articles/paging'
import { idsOf } from '$lib/articles/subject'
import { createAllWords } from '$lib/locales/all-words'
import type { LanguagePath } from '$lib/locales/languages'
import type { Words } from '$lib/locales/words'
import { PAGE_LISTS } from '$lib/view/paths'
import { buildIn, buildOnce } from './built'
import { homeOf, pathsOf } from './languages'

const corpora = new Map<string, { corpus: Corpus; say: Words }>()

/** What the pages in one language are made of; 404 for a language that the site has no pages in. */
export async function corpusIn(param: string | undefined) {
  const { address, languages, records, ground } = await buildOnce()
  const lang = param ?? languages[0] ?? ''
  // The first language has no part of its own in the address.
  if (!languages.slice(param === undefined ? 0 : 1).includes(lang)) error(404, `no pages in: ${lang}`)
  const homes = pathsOf(languages)
  const made = corpora.get(lang) ?? {
    corpus: corpusOf({ ...(await buildIn(lang)), records }, homeOf(homes, lang)),
    say: createAllWords(lang)
  }
  corpora.set(lang, made)
  return { ...made, address, ground, homes }
}

/** The same page in each language. */
export function alternates(homes: readonly LanguagePath[], rest: string): LanguagePath[] {
  return homes.map(({ lang, path }) => ({ lang, path: path + rest }))
}

/** Parameters of a page that there is one of in each language. */
export async function languageEntries(): Promise<{ lang?: string }[]> {
  const { languages } = await buildOnce()
  return languages.map((lang, order) => (order === 0 ? {} : { lang }))
}

/** Parameters of the lists of all languages. */
export async function listEntries() {
  const own = await languageEntries()
  return own.flatMap((entry) => PAGE_LISTS.map((list) => ({ ...entry, list })))
}

/** Parameters of all further pages of long lists. */
export async function laterEntries() {
  const lists = await listEntries()
  const pages = lists.map(async (entry) => {
    const { corpus } = await corpusIn(entry.lang)
    return laterPages(entriesIn(corpus, entry.list)).map((number) => ({ ...entry, number: String(number) }))
  })
  return (await Promise.all(pages)).flat()
}

/** Parameters of all pages of one thing. */
export async function pageEntries() {
  const lists = await listEntries()
  const pages = lists.map(async (entry) => {
    const { corpus } = await corpusIn(entry.lang)
    return idsOf(corpus, entry.list).map((id) => ({ ...entry, id }))
  })
  return (await Promise.all(pages)).flat()
}
