/**
 * Knows how a zipped file is opened without harm: it says how large it will be before it is unpacked, and only parts
 * that are wanted are. The one file that knows the library for zips.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Parts of a zipped file by path. */
export type Parts = Readonly<Record<string, Uint8Array>>

/** Most bytes that a file may have when it is unpacked. */
export const MOST_UNPACKED = 300_000_000

/** The parts that are wanted; null where all of them together would be too large. Throws where it is no zip. */
export function unzip(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean
): { readonly parts: Parts | null; readonly paths: readonly string[] } {
  const paths: string[] = []
  let size = 0
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      paths.push(name)
      size += originalSize
      return false
    }
  })
  if (size > MOST_UNPACKED) return { parts: null, paths }
  // A part that is larger than it says is cut at what it says, so the sum holds.
  return { parts: unzipSync(bytes, { filter: ({ name }) => isWanted(name) }), paths }
}

/** Packs parts; with `level` 0 they are only put together. The time is the same in each, so that equal parts make equal files. */
export function zip(parts: Parts, level: 0 | 6): Uint8Array {
  return zipSync({ ...parts }, { level, mtime: '1980-01-02T00:00:00' })
}

/** Text of a part. */
export function partText(part: Uint8Array | undefined): string {
  return part === undefined ? '' : strFromU8(part)
}

/** A part of a text. */
export function textPart(text: string): Uint8Array {
  return strToU8(text)
}
