/**
 * Knows which pieces of a text could name a person, and finds those whose hash stands in a list. Knows
 * no names: what it finds it tells by hash, so that a report repeats nothing.
 */
import { createHash } from 'node:crypto'

/** A text and where it stands. */
export interface NamedText {
  readonly name: string
  readonly text: string
}

/** A listed piece that a text holds. */
export interface Trace {
  /** name of the first text that holds it */
  readonly file: string
  /** SHA-256 in hex */
  readonly hash: string
}

/** Lists words, pairs of neighbouring words, e-mail addresses and digit groups of a text, in lower case. */
export function piecesOf(text: string): Set<string> {
  const plain = unescape(text).normalize('NFC').toLowerCase()
  const words = plain.match(/\p{L}+/gu) ?? []
  const pieces = new Set<string>(words)
  words.forEach((word, i) => {
    const next = words[i + 1]
    if (next !== undefined) pieces.add(`${word} ${next}`)
  })
  for (const address of plain.match(/[\p{L}\d._%+-]+@[\p{L}\d.-]+\p{L}/gu) ?? []) pieces.add(address)
  for (const digits of plain.match(/\d+/g) ?? []) pieces.add(digits)
  for (const phone of plain.match(/\d(?:[\s\u00a0\u202f-]?\d){5,14}/gu) ?? []) {
    const digits = phone.replace(/\D/g, '')
    pieces.add(digits)
    // Phone numbers are listed without the code of their country.
    pieces.add(digits.replace(/^3(?:2|70|71)/, ''))
  }
  return pieces
}

/** Undoes the `\u` escapes that JSON and scripts may write for a letter. */
function unescape(text: string): string {
  return text.replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}

/** Hash of a piece as the list holds it: SHA-256 in hex. */
export function hashOf(piece: string): string {
  return createHash('sha256').update(piece).digest('hex')
}

/** Bytes in base 64, such as those of the map in the one file for a stick: no word is as long. */
const PACKED = /[A-Za-z\d+/=]{400,}/g

/** Finds every listed piece in the texts, each once; hashes are SHA-256 in hex. */
export function findTraces(texts: Iterable<NamedText>, hashes: ReadonlySet<string>): Trace[] {
  const seen = new Set<string>()
  const seenParts = new Set<string>()
  const traces: Trace[] = []
  for (const { name, text } of texts) {
    // Pages repeat most of their markup; no piece spans two elements, since the name of a tag stands between.
    const fresh = text
      .replace(PACKED, ' ')
      .split('<')
      .filter((part) => !seenParts.has(part))
    for (const part of fresh) seenParts.add(part)
    for (const piece of fresh.flatMap((part) => [...piecesOf(part)])) {
      if (seen.has(piece)) continue
      seen.add(piece)
      const hash = hashOf(piece)
      if (hashes.has(hash)) traces.push({ file: name, hash })
    }
  }
  return traces
}
