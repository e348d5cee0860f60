/** Knows how large a title may be, by its length; knows nothing of screens. */

/** Letters of a name and of its longest word that a large title has room for, on a small screen too. */
const SHORT = { all: 24, word: 12 }
const MIDDLE = { all: 64, word: 16 }

/** `short` stands largest. */
export function titleSize(text: string): 'short' | 'middle' | 'long' {
  const word = Math.max(...text.split(/[\s-]/).map((each) => each.length))
  const fits = (room: typeof SHORT) => text.length <= room.all && word <= room.word
  return fits(SHORT) ? 'short' : fits(MIDDLE) ? 'middle' : 'long'
}
