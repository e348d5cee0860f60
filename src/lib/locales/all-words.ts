/** Knows the words of all languages at once, for the build, which needs no waiting; see `words.ts`. */
import { spokenOn } from './languages'
import { createWords, type Messages, type Words } from './words'

const FILES = import.meta.glob<Messages>('./*.json', { eager: true, import: 'default' })

/** Messages of the first view in `lang`, or in English where the interface does not speak it. */
export function firstMessages(lang: string): Messages {
  return messagesOf(`./${spokenOn(lang)}.json`)
}

/** Messages that a page in `lang` learns later. */
export function laterMessages(lang: string): Messages {
  return messagesOf(`./${spokenOn(lang)}.later.json`)
}

/** Messages that only the pages about the site say, which are whole without script. */
export function aboutMessages(lang: string): Messages {
  return messagesOf(`./${spokenOn(lang)}.about.json`)
}

/** Messages that only the pages of single things need. */
export function pageMessages(lang: string): Messages {
  return messagesOf(`./${spokenOn(lang)}.pages.json`)
}

/** Messages of files of data, and of what hands them out. */
export function dataMessages(lang: string): Messages {
  return messagesOf(`./${spokenOn(lang)}.data.json`)
}

/** Messages that only the presenter says. */
export function presentMessages(lang: string): Messages {
  return messagesOf(`./${spokenOn(lang)}.present.json`)
}

/** Messages that only an import of foreign tables says. */
export function importMessages(lang: string): Messages {
  return messagesOf(`./${spokenOn(lang)}.import.json`)
}

/** Messages that only the page says where an import is tried. */
export function tryMessages(lang: string): Messages {
  return messagesOf(`./${spokenOn(lang)}.try.json`)
}

/** Words of `lang` that lack none. */
export function createAllWords(lang: string): Words {
  const parts = [
    firstMessages,
    laterMessages,
    aboutMessages,
    pageMessages,
    dataMessages,
    presentMessages,
    importMessages,
    tryMessages
  ]
  return createWords(lang, ...parts.map((messagesIn) => messagesIn(lang)))
}

function messagesOf(path: string): Messages {
  const messages = FILES[path]
  if (!messages) throw new Error(`no messages: ${path}`)
  return messages
}
