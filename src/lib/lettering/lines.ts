/** Knows how a text is broken into lines that fit; knows nothing of fonts, nor of what it says. */

/** Lines of a text. */
export interface Lines {
  readonly lines: readonly string[]
  /** nothing was left out, and no word was broken */
  readonly isWhole: boolean
}

/** Breaks at spaces; a word too long for a line is broken within, and what finds no line gives way to `…`. */
export function linesOf(text: string, maxLines: number, fits: (line: string) => boolean): Lines {
  const words = text.split(/[ \n\t]+/).filter((word) => word !== '')
  const pieces = words.flatMap((word) => broken(word, fits))
  const lines: string[] = []
  for (const [index, piece] of pieces.entries()) {
    const last = lines.at(-1)
    const longer = `${last} ${piece.text}`
    if (last !== undefined && !piece.isGoingOn && fits(longer)) lines[lines.length - 1] = longer
    else if (lines.length < maxLines) lines.push(piece.text)
    else {
      const rest = pieces.slice(index).map(({ text }) => text)
      return { lines: lines.with(-1, shortened([last ?? '', ...rest].join(' '), fits)), isWhole: false }
    }
  }
  return { lines, isWhole: pieces.length === words.length }
}

interface Piece {
  readonly text: string
  /** begins within a word */
  readonly isGoingOn: boolean
}

/** A word as it fits into lines of its own. */
function broken(word: string, fits: (line: string) => boolean): Piece[] {
  const pieces: string[] = []
  let own = ''
  for (const letter of word) {
    if (own !== '' && !fits(own + letter)) {
      pieces.push(own)
      own = letter
    } else own += letter
  }
  return [...pieces, own].map((text, order) => ({ text, isGoingOn: order > 0 }))
}

/** As many letters as fit before `…`. */
function shortened(text: string, fits: (line: string) => boolean): string {
  const letters = [...text]
  const shorter = (count: number) =>
    `${letters
      .slice(0, count)
      .join('')
      .replace(/[\s,;:·–-]+$/, '')}…`
  let count = letters.length
  while (count > 1 && !fits(shorter(count))) count--
  return shorter(count)
}
