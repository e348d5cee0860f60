/** Knows how a long text stands packed in contents, and how what stands there is had again. Touches no network. */
import { bytesOf, type Unpacked } from './contained'
import type { Contents } from './contents'

/** Code points that a function takes as arguments at once. */
const AT_ONCE = 0x8000

/** What of the contents does not stand there as a text. */
export async function unpack({ bytes, land }: Pick<Contents, 'bytes' | 'land'>): Promise<Unpacked> {
  const packed = new Blob([bytesOf(land)]).stream().pipeThrough(new DecompressionStream('gzip'))
  return {
    bytes: new Map(Object.entries(bytes).map(([address, text]) => [address, bytesOf(text)])),
    land: await new Response(packed).text()
  }
}

/** A text packed by gzip, in base 64. */
export async function pack(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer())
  const parts: string[] = []
  for (let first = 0; first < bytes.length; first += AT_ONCE)
    parts.push(String.fromCharCode(...bytes.subarray(first, first + AT_ONCE)))
  return btoa(parts.join(''))
}
