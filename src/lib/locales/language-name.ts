/** Knows how a language of the content is named in the language of the page; knows none of its words. */
import type { WordKey, Words } from './words'

/** Name of a language in words; its code where the interface has no word for it. */
export function languageName(lang: string, say: Words): string {
  try {
    return say(`language.${lang.split('-')[0] ?? lang}` as WordKey)
  } catch {
    return lang
  }
}
