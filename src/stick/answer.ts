/** Knows how the pages get from the file itself what they fetch from a host elsewhere. Touches no network. */
import { rangeOf } from '$lib/offline/range'
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

/** The answer to a request below the address of the site; null for any other. */
export function answerTo(
  { base, json }: Contents,
  { bytes, land }: Unpacked,
  { href, range }: Asked
): Answer | null {
  // A picture takes the drawn land from where the page has it: the document.
  if (href === '') return { status: 200, body: land }
  if (!href.startsWith(`${base}/`)) return null
  if (Object.hasOwn(json, href)) return { status: 200, body: JSON.stringify(json[href]) }
  const file = bytes.get(href)
  if (!file) return { status: 404, body: '' }
  const part = rangeOf(range, file.length)
  if (part === null || part === 'outside') return { status: 200, body: file }
  return { status: 206, body: file.slice(part.first, part.last + 1) }
}
