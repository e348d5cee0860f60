/**
 * Knows the interface's words in one language and how they are filled in; knows nothing of content.
 *
 * Those of the first view are in `en.json`; what only details and the live page say is in `en.later.json`, which
 * a page learns when it loads them.
 *
 * Messages are in i18next JSON v4 form: `key_one`, `key_other` by plural category, `{{name}}` to fill.
 */
import en from './en.json'
import type later from './en.later.json'

type Leaves<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaves<T[K], `${Prefix}${K}.`>
}[keyof T & string]
type Singular<K extends string> = K extends `${infer Stem}_${'one' | 'other'}` ? Stem : K

/** A key of a message, without its plural ending: `filter.shown`. */
export type WordKey = Singular<Leaves<typeof en> | Leaves<typeof later>>
/** What fills a message; `count` also picks its plural form. */
export type Fill = Readonly<Record<string, string | number>>

/** Messages by key, in sections. */
export interface Messages {
  readonly [key: string]: string | Messages
}

/** Words of one language. */
export interface Words {
  /** BCP 47 of the interface */
  readonly lang: string
  /** Says the message of `key`; `{{name}}` without a value in `fill` throws. */
  (key: WordKey, fill?: Fill): string
  /** Adds messages that were loaded later; a key that is known keeps its words. */
  learn(messages: Messages): void
}

const LANGUAGES: Readonly<Record<string, Messages>> = { en }

/** Languages that the interface speaks, first the one it falls back to. */
export const INTERFACE_LANGUAGES: readonly string[] = Object.keys(LANGUAGES)

/** Makes the words of `lang`, or of English where the interface does not speak it. */
export function createWords(lang: string): Words {
  const spoken = Object.hasOwn(LANGUAGES, lang) ? lang : 'en'
  const tables: Messages[] = [LANGUAGES[spoken] ?? en]
  const plural = new Intl.PluralRules(spoken)
  const number = formatNumberOf(spoken)
  const say = (key: WordKey, fill: Fill = {}): string => {
    const count = fill.count
    const form = typeof count === 'number' ? find(tables, `${key}_${plural.select(count)}`) : undefined
    const message = form ?? find(tables, `${key}_other`) ?? find(tables, key)
    if (message === undefined) throw new Error(`unknown word: ${key}`)
    return message.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = fill[name]
      if (value === undefined) throw new Error(`unfilled word: ${key}, ${name}`)
      return typeof value === 'number' ? number(value) : value
    })
  }
  return Object.assign(say, { lang: spoken, learn: (messages: Messages) => void tables.push(messages) })
}

function find(tables: readonly Messages[], key: string): string | undefined {
  for (const table of tables) {
    let at: string | Messages | undefined = table
    for (const step of key.split('.')) at = typeof at === 'object' ? at[step] : undefined
    if (typeof at === 'string') return at
  }
  return undefined
}

/** Thousands are set apart by a comma in English; our own, since Node and browsers differ in `Intl`. */
function formatNumberOf(lang: string): (value: number) => string {
  const separator = { en: ',' }[lang] ?? ' '
  return (value) => {
    const [whole = '0', part] = String(value).split('.')
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator)
    return part === undefined ? grouped : `${grouped}.${part}`
  }
}
