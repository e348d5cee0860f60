/**
 * Knows the rules of texts: languages, markup, addresses of persons. Knows nothing of what the texts
 * mean.
 */
import { errorIn, everyRecord, warningIn, type Finding } from './finding'
import { didYouMean } from './nearest'
import { formatPath, formatValue, type Key } from './problem'
import type { AnyRecord, Records, SiteRecord } from './records'
import { textsOf, type FoundText } from './texts'

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/u
/** Eight digits or more after a plus, or six or more after a word for telephone; else it may be a sum or a code. */
const PHONE =
  /\+\d(?:[ ()./-]{0,2}\d){7,14}|\b(?:tel|tālr|phone|mob|gsm)\p{L}*[.:]*\s*\d(?:[ ()./-]{0,2}\d){5,14}/iu

/** Finds texts without the first language of the site, and languages that neither site nor sources have. */
export function checkLanguages(records: Records): Finding[] {
  const languages = { first: records.site.languages[0] ?? '', known: knownLanguages(records) }
  return everyPart(records).flatMap((record) =>
    textsOf(record).flatMap((found) => languageFaults(record, found, languages))
  )
}

/** Languages of the site and of its sources. */
export function knownLanguages(records: Records): ReadonlySet<string> {
  return new Set([
    ...records.site.languages,
    ...records.sources.map(({ lang }) => lang),
    ...everyRecord(records).flatMap(([, record]) => (record.claims ?? []).flatMap(({ lang }) => lang ?? []))
  ])
}

/** What is wrong with the languages of one text. */
export function languageFaults(
  record: Finding['record'],
  found: FoundText,
  { first, known }: { readonly first: string; readonly known: ReadonlySet<string> }
): Finding[] {
  return [...missingFirst(record, found, first), ...unknownLanguages(record, found, known)]
}

function missingFirst(record: Finding['record'], { path, text, role }: FoundText, first: string): Finding[] {
  if (role !== 'shown' || text[first] !== undefined) return []
  const expected = `the text in ${first}, the first language of the site`
  return [
    errorIn(record, path, { rule: 'missing-text', expected, got: Object.keys(text).join(', ') || 'none' })
  ]
}

function unknownLanguages(
  record: Finding['record'],
  { path, text }: FoundText,
  known: ReadonlySet<string>
): Finding[] {
  return Object.keys(text)
    .filter((lang) => !known.has(lang))
    .map((lang) =>
      errorIn(record, [...path, lang], {
        rule: 'unknown-language',
        expected: `a language of the site or of a source: ${[...known].join(', ')}`,
        got: lang,
        suggestion: didYouMean(lang, known)
      })
    )
}

/** Warns, once for a record, of shown texts that lack a language of the site; short names need none. */
export function checkTranslations(records: Records): Finding[] {
  const others = records.site.languages.slice(1)
  return everyPart(records).flatMap((record) => {
    const shown = textsOf(record).filter(({ path, role }) => role === 'shown' && path[0] !== 'short')
    const byLanguages = new Map<string, FoundText[]>()
    for (const found of shown) {
      const lacks = others.filter((lang) => found.text[lang] === undefined).join(', ')
      if (lacks !== '') byLanguages.set(lacks, [...(byLanguages.get(lacks) ?? []), found])
    }
    const [first] = [...byLanguages.values()].flat()
    if (first === undefined) return []
    const got = [...byLanguages].map(
      ([lacks, texts]) => `no ${lacks} of ${texts.map(({ path }) => formatPath(path)).join(', ')}`
    )
    const expected = 'each text in each language of the site'
    return [warningIn(record, first.path, { rule: 'missing-translation', expected, got: got.join('; ') })]
  })
}

/** Warns of markup, which is shown as text, and of what looks like the address of a person. */
export function checkWords(records: Records): Finding[] {
  return everyPart(records).flatMap((record) =>
    wordsOf(record).flatMap(([path, words]) => wordFaults(record, path, words))
  )
}

/** What is wrong with the words of one text, whatever its language. */
export function wordFaults(record: Finding['record'], path: readonly Key[], words: string): Finding[] {
  return [...markup(record, path, words), ...addresses(record, path, words)]
}

function wordsOf(record: AnyRecord | SiteRecord): [Key[], string][] {
  const texts = textsOf(record).flatMap(({ path, text }) =>
    Object.entries(text).map(([lang, words]): [Key[], string] => [[...path, lang], words])
  )
  const claims = 'claims' in record ? (record.claims ?? []) : []
  const quotes = claims.flatMap(({ quote }, i): [Key[], string][] =>
    quote === undefined ? [] : [[['claims', i, 'quote'], quote]]
  )
  return [...texts, ...quotes]
}

function markup(record: Finding['record'], path: readonly Key[], words: string): Finding[] {
  const tag = /<[^<>]*>?|>/.exec(words)
  if (tag === null) return []
  const expected = 'plain words; markup in text is shown as text'
  return [warningIn(record, path, { rule: 'markup', expected, got: formatValue(tag[0]) })]
}

function addresses(record: Finding['record'], path: readonly Key[], words: string): Finding[] {
  const expected = 'no e-mail address or phone number in a text'
  return [words.includes('@') ? EMAIL.exec(words) : null, PHONE.exec(words)].flatMap((found) =>
    found === null
      ? []
      : [warningIn(record, path, { rule: 'personal-data', expected, got: formatValue(found[0]) })]
  )
}

function everyPart(records: Records): (AnyRecord | SiteRecord)[] {
  return [records.site, ...everyRecord(records).map(([, record]) => record)]
}
