import { describe, expect, it } from 'vitest'
import { createAllWords } from '$lib/locales/all-words'
import { INTERFACE_LANGUAGES } from '$lib/locales/languages'
import { KEY_TABLE } from '$lib/panels/key-table'
import { keyWords } from '$lib/view/key-words'

const shown = KEY_TABLE.flatMap(({ lines }) => lines.flatMap((line) => line.shown))

describe('keys in the help', () => {
  it.each([
    ['en', ['Space', 'Shift + [', 'Page Up', 'Enter']],
    ['lv', ['Atstarpe', 'Shift + [', 'Page Up', 'Enter']],
    ['lt', ['Tarpas', 'Shift + [', 'Page Up', 'Enter']],
    ['fr', ['Espace', 'Maj + [', 'Pg préc', 'Entrée']],
    ['nl', ['Spatiebalk', 'Shift + [', 'Page Up', 'Enter']]
  ])('are named as keyboards of %s name them: %j', (lang, names) => {
    const say = createAllWords(lang)
    expect(['Space', 'Shift + [', 'PgUp', 'Enter'].map((key) => keyWords(key, say))).toEqual(names)
  })

  it('are letters, signs, or have a name in each language', () => {
    const words = shown.flatMap((keys) => keys.split(' + ')).filter((key) => /^\p{L}{2,}$/u.test(key))
    expect(new Set(words)).toEqual(
      new Set(['Space', 'Esc', 'Shift', 'Enter', 'Home', 'End', 'PgUp', 'PgDn', 'Tab'])
    )
    for (const say of INTERFACE_LANGUAGES.map(createAllWords))
      for (const key of words) expect(keyWords(key, say)).not.toBe('')
    expect(words.filter((key) => keyWords(key, createAllWords('fr')) === key)).toEqual(['Tab'])
  })
})
