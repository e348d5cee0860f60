/**
 * Knows how the interface's words are looked up and filled in; knows the words of no language, and no content.
 *
 * Those of the first view are in `en.json` and its like, and come with a page's data; what only details and
 * the live page say is in `en.later.json`, which a page learns when it loads them. What only the pages about the
 * site say is in `en.about.json`, and what those of single things say in `en.pages.json`: they are made by the
 * build, which learns all. What files of data say is in `en.data.json`, which a page learns when one is asked for.
 * What only the presenter says is in `en.present.json`, which comes with its pages; what only an import says is in
 * `en.import.json`, and what only the page to try one says in `en.try.json`.
 *
 * Messages are in i18next JSON v4 form: `key_one`, `key_other` by plural category, `{{name}}` to fill.
 */
import type about from './en.about.json'
import type data from './en.data.json'
import type first from './en.json'
import type imports from './en.import.json'
import type later from './en.later.json'
import type pages from './en.pages.json'
import type present from './en.present.json'
import type trial from './en.try.json'
import { spokenOn, type InterfaceLanguage } from './languages'

type Leaves<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaves<T[K], `${Prefix}${K}.`>
}[keyof T & string]
type Singular<K extends string> = K extends `${infer Stem}_${'one' | 'other'}` ? Stem : K

/** A key of a message, without its plural ending: `filter.shown`. */
export type WordKey = Singular<
  | Leaves<typeof first>
  | Leaves<typeof later>
  | Leaves<typeof about>
  | Leaves<typeof pages>
  | Leaves<typeof data>
  | Leaves<typeof present>
  | Leaves<typeof imports>
  | Leaves<typeof trial>
>
/** What fills a message; `count` also picks its plural form. */
export type Fill = Readonly<Record<string, string | number>>

/** Messages by key, in sections. */
export interface Messages {
  readonly [key: string]: string | Messages
}

/** Words of one language. */
export interface Words {
  /** BCP 47 of the interface */
  readonly lang: InterfaceLanguage
  /** Says the message of `key`; `{{name}}` without a value in `fill` throws. */
  (key: WordKey, fill?: Fill): string
  /** Adds messages that were loaded later; a key that is known keeps its words. */
  learn(messages: Messages): void
}

/** Makes the words of a page in `lang` from their messages, or from English ones where it is not spoken. */
export function createWords(lang: string, ...messages: readonly Messages[]): Words {
  const spoken = spokenOn(lang)
  const known = new Map<string, string>()
  const learn = (more: Messages) => learnInto(known, more)
  messages.forEach(learn)
  const plural = new Intl.PluralRules(spoken)
  const say = (key: WordKey, fill: Fill = {}): string => {
    const count = fill.count
    const form = typeof count === 'number' ? known.get(`${key}_${plural.select(count)}`) : undefined
    const message = form ?? known.get(`${key}_other`) ?? known.get(key)
    if (message === undefined) throw new Error(`unknown word: ${key}`)
    if (!message.includes('{{')) return message
    return message.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = fill[name]
      if (value === undefined) throw new Error(`unfilled word: ${key}, ${name}`)
      return typeof value === 'number' ? formatNumber(value, words) : value
    })
  }
  const words = Object.assign(say, { lang: spoken, learn })
  return words
}

/** Adds the messages of a section under their whole keys, `filter.shown`; a key that is known keeps its words. */
function learnInto(known: Map<string, string>, messages: Messages, section = ''): void {
  for (const [name, message] of Object.entries(messages)) {
    const key = section + name
    if (typeof message !== 'string') learnInto(known, message, `${key}.`)
    else if (!known.has(key)) known.set(key, message)
  }
}

/**
 * Writes a number as a language does: `12,500`, `12 500`, `1,5`. Our own, since Node and browsers differ in
 * `Intl`; how many digits a number has before its thousands are set apart is the language's, too.
 */
export function formatNumber(value: number, say: Words): string {
  const [whole = '0', part] = String(value).split('.')
  const isLong = whole.length >= Number(say('number.groupFrom'))
  const grouped = isLong ? whole.replace(/\B(?=(\d{3})+$)/g, say('number.group')) : whole
  return part === undefined ? grouped : grouped + say('number.decimal') + part
}
