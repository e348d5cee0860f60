/** Knows which bytes a request for a part of a file asks for (RFC 9110); knows nothing of files. */

/** First and last byte, both inclusive. */
export interface ByteRange {
  readonly first: number
  readonly last: number
}

/** What a `Range` header asks of a file; null for the whole file, also where the header is none that we answer. */
export function rangeOf(header: string | null, bytes: number): ByteRange | 'outside' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  const [, from = '', to = ''] = match ?? []
  if (from === '' && to === '') return null
  const end = bytes - 1
  // `bytes=-500` asks for the last 500.
  const first = from === '' ? Math.max(0, bytes - Number(to)) : Number(from)
  const last = from === '' || to === '' ? end : Math.min(Number(to), end)
  return first > last ? 'outside' : { first, last }
}
