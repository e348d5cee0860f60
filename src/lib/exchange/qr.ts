/** Knows how an address becomes a code that a phone reads from paper; knows nothing of how it is drawn. */
import { encode } from 'uqr'

/** A code of so many squares on a side, with its quiet edge, and the dark ones as a path in their units. */
export interface QrCode {
  readonly size: number
  readonly path: string
}

/** Quiet squares around a code, as ISO/IEC 18004 asks for. */
const QUIET = 4
/** A longer address makes squares that no camera reads from paper, characters. */
const MOST = 1200

/** The code of a text, or null for one too long to be read from paper. */
export function qrCode(text: string): QrCode | null {
  if (text.length > MOST) return null
  const { size, data } = encode(text, { ecc: 'M', border: QUIET })
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
    .join('')
  return { size, path }
}
