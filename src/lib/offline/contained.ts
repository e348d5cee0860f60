/** Knows how the pages of a site in memory get from it what they fetch from a host elsewhere. Touches no network. */
import { rangeOf } from './range'
import type { Contents } from './contents'

/** What of a request counts. */
export interface Asked {
  readonly href: string
  /** its header `Range` */
  readonly range: string | null
}

/** What of the contents does not stand there as a text. */
export interface Unpacked {
  readonly bytes: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
  /** the drawn land, as SVG */
  readonly land: string
}

/** A part of a file, or all of it. */
export interface Answer {
  readonly status: 200 | 206 | 404
  readonly body: string | Uint8Array<ArrayBuffer>
}

/** What stands in base 64. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
}

/** The answer to a request below the address of the site; null for any other. */
export function answerTo(
  { base, json }: Contents,
  { bytes, land }: Unpacked,
  { href, range }: Asked
): Answer | null {
  // A picture takes the drawn land from where the page has it: the document.
  if (href === '') return { status: 200, body: land }
  // Before what lies below the address of the site: it may be shown with the files of another one.
  if (Object.hasOwn(json, href)) return { status: 200, body: JSON.stringify(json[href]) }
  if (!href.startsWith(`${base}/`)) return null
  const file = bytes.get(href)
  if (!file) return { status: 404, body: '' }
  const part = rangeOf(range, file.length)
  if (part === null || part === 'outside') return { status: 200, body: file }
  return { status: 206, body: file.slice(part.first, part.last + 1) }
}
