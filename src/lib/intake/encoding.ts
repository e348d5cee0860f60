/**
 * Knows how bytes become text: UTF-8 and UTF-16 with or without a mark, and the three code pages of Windows in which
 * our languages were written. Where two of these read differently and equally well it does not choose.
 */

/** Code pages that a file without mark may be in. */
export const CODE_PAGES = ['windows-1257', 'windows-1252', 'windows-1250'] as const
/** What a file can be said to be in. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', ...CODE_PAGES] as const
export type Encoding = (typeof ENCODINGS)[number]

/** Text, or two readings of its first doubtful word. */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly doubtful: readonly { readonly encoding: Encoding; readonly word: string }[] }

/** Letters beyond ASCII of the languages of each code page. */
const ALPHABETS: Readonly<Record<(typeof CODE_PAGES)[number], readonly string[]>> = {
  'windows-1257': ['āčēģīķļņōŗšūž', 'ąčęėįšųūž', 'äöüõšž'],
  'windows-1252': ['àâçéèêëîïôùûüœæÿ', 'éëïèüöá', 'äöüß', 'áéíóúñü', 'àèéìòù', 'áâãàçéêíóôõú', 'åäöéøæ'],
  'windows-1250': ['ąćęłńóśźż', 'áčďéěíňóřšťúůýž', 'áäčďéíĺľňóôŕšťúýž', 'áéíóöőúüű', 'čćđšž', 'ăâîşţ']
}
/** Signs that stand in texts of every language. */
const SIGNS = /[–—‘’‚“”„…•€«»°·§©®™ \u00ad]/u
/** How much better a reading must fit. */
const CLEARLY = 0.02

/** Reads bytes as text; `said` overrides what is found. */
export function decodeText(bytes: Uint8Array, said: Encoding | null): Decoded {
  const encoding = said ?? markOf(bytes) ?? (isUtf8(bytes) ? 'utf-8' : null)
  if (encoding !== null) return { text: decode(bytes, encoding), encoding }
  return guessCodePage(bytes)
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes).replace(/^\uFEFF/, '')
}

/** UTF-8 or UTF-16 by its mark; UTF-16 also by the empty bytes that Latin letters have in it. */
function markOf(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 2000)
  const empty = [0, 0]
  head.forEach((byte, at) => {
    if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = empty
  if (head.length < 4 || Math.max(even, odd) < head.length / 5) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function guessCodePage(bytes: Uint8Array): Decoded {
  const readings = CODE_PAGES.map((encoding) => {
    const text = decode(bytes, encoding)
    return { encoding, text, fit: fitOf(text, encoding) }
  }).sort((a, b) => b.fit - a.fit)
  const [best, ...others] = readings
  if (!best) throw new Error('no code page')
  const rival = others.find(({ fit, text }) => best.fit - fit < CLEARLY && text !== best.text)
  if (!rival) return { text: best.text, encoding: best.encoding }
  return {
    doubtful: [best, rival].map(({ encoding, text }) => ({
      encoding,
      word: firstDiffering(text, best, rival)
    }))
  }
}

/** Share of the letters beyond ASCII that one language of the code page has, inside words that look like words. */
function fitOf(text: string, encoding: (typeof CODE_PAGES)[number]): number {
  const beyond = [...text.matchAll(/[^\p{ASCII}]/gu)]
    .map((match) => ({ sign: match[0], before: text[match.index - 1] ?? '' }))
    .filter(({ sign }) => !SIGNS.test(sign))
  if (beyond.length === 0) return 1
  const fits = ALPHABETS[encoding].map(
    (alphabet) =>
      beyond.filter(({ sign, before }) => {
        const isInside = /\p{Ll}/u.test(before) && /\p{Lu}/u.test(sign)
        return !isInside && alphabet.includes(sign.toLowerCase())
      }).length / beyond.length
  )
  return Math.max(...fits)
}

/** The word of a text that stands where two readings first differ. */
function firstDiffering(text: string, a: { readonly text: string }, b: { readonly text: string }): string {
  const at = [...a.text].findIndex((_, index) => a.text[index] !== b.text[index])
  const start = text.slice(0, at).search(/\p{L}*$/u)
  return /^\p{L}+/u.exec(text.slice(start))?.[0] ?? text.slice(at, at + 1)
}
