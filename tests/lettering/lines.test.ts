import { describe, expect, it } from 'vitest'
import { linesOf } from '$lib/lettering/lines'

/** As in a font whose letters are all alike. */
const upTo = (count: number) => (line: string) => [...line].length <= count

describe('lines of a text', () => {
  it.each([
    ['Kaunas', 3, 10, ['Kaunas'], true],
    ['Kas su kuo susitinka', 3, 10, ['Kas su kuo', 'susitinka'], true],
    ['  two \n spaces ', 3, 10, ['two spaces'], true],
    ['', 3, 10, [], true],
    ['one two three four', 2, 9, ['one two', 'three fo…'], false],
    ['one two, three', 1, 8, ['one two…'], false],
    ['bendruomeninis', 3, 6, ['bendru', 'omenin', 'is'], false],
    ['a bendruomeninis b', 3, 6, ['a', 'bendru', 'omeni…'], false],
    ['5–6 d.\u00a0· Kaunas', 2, 9, ['5–6 d.\u00a0·', 'Kaunas'], true],
    ['žąžąžą', 1, 3, ['žą…'], false]
  ] as const)('%s in %i lines of %i', (...given) => {
    const [text, maxLines, letters, lines, isWhole] = given
    expect(linesOf(text, maxLines, upTo(letters))).toEqual({ lines, isWhole })
  })

  it('never hold more than fits, and lose no word while there is room', () => {
    const text = 'Emocinės gerovės ir sveikatos gerinimas specialistams ir nevyriausybinėms organizacijoms'
    for (let letters = 4; letters < 60; letters++) {
      const { lines, isWhole } = linesOf(text, 99, upTo(letters))
      for (const line of lines) expect([...line].length).toBeLessThanOrEqual(letters)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      expect(isWhole).toBe(letters >= 'nevyriausybinėms'.length)
    }
  })
})
