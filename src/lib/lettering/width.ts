/**
 * Knows how wide a text is in the sans serif, from a table of letter widths, so that server and browser
 * place labels alike. Knows nothing of the browser's own fonts.
 */
import advances from './advances.json' with { type: 'json' }

/** Weights of the table. */
export type Weight = 450 | 500 | 650 | 680

/** Width of a letter that the table lacks, em/1000: wide, so that labels never touch. */
const UNKNOWN = 800

const LETTERS = new Map([...advances.letters].map((letter, index) => [letter, index]))

/** Width of a text in px at a font size in px; without kerning, so a little too wide, never too narrow. */
export function widthOf(text: string, sizePx: number, weight: Weight = 500): number {
  const widths: readonly number[] = advances.weights[weight]
  let sum = 0
  for (const letter of text.normalize('NFC').replace(/[\u00a0\u202f]/g, ' '))
    sum += widths[LETTERS.get(letter) ?? -1] ?? UNKNOWN
  return (sum * sizePx) / 1000
}
