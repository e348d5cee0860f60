/**
 * Knows which language of a text is shown and whose words it is in. Knows nothing of interface words.
 */
import type { Label } from './dataset'
import type { AnyRecord, ListName, Text } from './records'
import type { Voice } from './voices'

/** Whose words a text in a language is. */
export type Whose = (lang: string, text: string) => Label['by']

/** Words of the editors, such as reasons and translations. */
export const OURS: Whose = () => 'us'

/**
 * Takes the first of the languages that the text has, else any, with its language and author. Throws on
 * a text without any language.
 */
export function labelOf(text: Text, languages: readonly string[], whose: Whose): Label {
  const lang = languages.find((each) => text[each] !== undefined) ?? Object.keys(text)[0]
  const shown = lang === undefined ? undefined : text[lang]
  if (lang === undefined || shown === undefined) throw new Error('empty text: no language')
  return { text: shown, lang, by: whose(lang, shown) }
}

/**
 * Author of a text field of a record: a source where a claim says that very text in that language; a
 * register where the record names one and remarks on that very path; else us. Names of places that no
 * source says are reference data.
 */
export function whoseOf(list: ListName, record: AnyRecord, name: string, voices: readonly Voice[]): Whose {
  return (lang, text) => {
    const path = `${name}.${lang}`
    if (voices.some(({ says }) => says.get(path) === text)) return 'source'
    if (list === 'places') return 'reference'
    const refs = 'refs' in record ? (record.refs ?? []) : []
    return refs.length > 0 && record.notes?.[path] !== undefined ? 'reference' : 'us'
  }
}
