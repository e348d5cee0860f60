/**
 * Knows the interface's words in one language and how they are filled in; knows nothing of content.
 *
 * Messages are in i18next JSON v4 form: `key_one`, `key_other` by plural category, `{{name}}` to fill.
 */
import en from './en.json'

type Leaves<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaves<T[K], `${Prefix}${K}.`>
}[keyof T & string]
type Singular<K extends string> = K extends `${infer Stem}_${'one' | 'other'}` ? Stem : K

/** A key of a message, without its plural ending: `filter.shown`. */
export type WordKey = Singular<Leaves<typeof en>>
/** What fills a message; `count` also picks its plural form. */
export type Fill = Readonly<Record<string, string | number>>

interface Messages {
  readonly [key: string]: string | Messages
}

/** Words of one language. */
export interface Words {
  /** BCP 47 of the interface */
  readonly lang: string
  /** Says the message of `key`; `{{name}}` without a value in `fill` throws. */
  (key: WordKey, fill?: Fill): string
}

const LANGUAGES: Readonly<Record<string, Messages>> = { en }

/** Languages that the interface speaks, first the one it falls back to. */
export const INTERFACE_LANGUAGES: readonly string[] = Object.keys(LANGUAGES)

/** Makes the words of `lang`, or of English where the interface does not speak it. */
export function createWords(lang: string): Words {
  const spoken = Object.hasOwn(LANGUAGES, lang) ? lang : 'en'
  const messages = LANGUAGES[spoken] ?? en
  const plural = new Intl.PluralRules(spoken)
  const number = formatNumberOf(spoken)
  const say = (key: WordKey, fill: Fill = {}): string => {
    const count = fill.count
    const form = typeof count === 'number' ? find(messages, `${key}_${plural.select(count)}`) : undefined
    const message = form ?? find(messages, `${key}_other`) ?? find(messages, key)
    if (message === undefined) throw new Error(`unknown word: ${key}`)
    return message.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = fill[name]
      if (value === undefined) throw new Error(`unfilled word: ${key}, ${name}`)
      return typeof value === 'number' ? number(value) : value
    })
  }
  return Object.assign(say, { lang: spoken })
}

function find(messages: Messages, key: string): string | undefined {
  let at: string | Messages | undefined = messages
  for (const step of key.split('.')) at = typeof at === 'object' ? at[step] : undefined
  return typeof at === 'string' ? at : undefined
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
