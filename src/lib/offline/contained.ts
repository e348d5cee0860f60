/** Knows how the pages of a site in memory get from it what they fetch from a host elsewhere. Touches no network. */
import { rangeOf } from './range'
import type { Contents } from './contents'

/** What of a request counts. */
export interface Asked {
  readonly href: string
  /** its header `Range` */
  readonly range: string | null
}

/** A part of a file, or all of it. */
export interface Answer {
  readonly status: 200 | 206 | 404
  readonly body: string | Uint8Array<ArrayBuffer>
}

/** Files of the contents by address. */
export function bytesIn({ bytes }: Pick<Contents, 'bytes'>): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  return new Map(
    Object.entries(bytes).map(([address, text]) => {
      const letters = atob(text)
      return [address, Uint8Array.from(letters, (letter) => letter.charCodeAt(0))] as const
    })
  )
}

/** The answer to a request below the address of the site; null for any other. */
export function answerTo(
  { base, texts, land }: Contents,
  bytes: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  { href, range }: Asked
): Answer | null {
  // A picture takes the drawn land from where the page has it: the document.
  if (href === '') return { status: 200, body: land }
  const text = texts[href]
  if (text !== undefined) return { status: 200, body: text }
  if (!href.startsWith(`${base}/`)) return null
  const file = bytes.get(href)
  if (!file) return { status: 404, body: '' }
  const part = rangeOf(range, file.length)
  if (part === null || part === 'outside') return { status: 200, body: file }
  return { status: 206, body: file.slice(part.first, part.last + 1) }
}
