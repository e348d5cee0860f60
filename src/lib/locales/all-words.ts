/** Knows all of the interface's words at once, for the build, which needs no waiting; see `words.ts`. */
import later from './en.later.json'
import { createWords, type Words } from './words'

/** Words of `lang` that lack none. */
export function createAllWords(lang: string): Words {
  const say = createWords(lang)
  say.learn(later)
  return say
}
