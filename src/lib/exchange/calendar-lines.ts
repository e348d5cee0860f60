/**
 * Knows how a calendar is written in lines (RFC 5545, 3.1): names and values, escaped, folded at 75 bytes. Knows
 * nothing of what the lines say.
 */
import { withoutControls } from './markup'

/** Name of a property with its parameters, and its value as it is written. */
export type Property = readonly [name: string, value: string]

/** Bytes of a line without its end; a line that goes on begins with a blank, which is not counted. */
const MOST_BYTES = 74

/** Value of a property that holds text. */
export function textValue(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')
}

/** YYYYMMDD of YYYY-MM-DD. */
export function dateValue(day: string): string {
  return day.replaceAll('-', '')
}

/** Writes properties, each with the end of its line. */
export function calendarLines(properties: readonly Property[]): string {
  return properties.map(([name, value]) => `${folded(withoutControls(`${name}:${value}`))}\r\n`).join('')
}

/** Cuts a line between two signs, never within one. */
function folded(line: string): string {
  // No sign takes more than three bytes for each of its units.
  if (line.length * 3 <= MOST_BYTES) return line
  let [text, from, at, bytes] = ['', 0, 0, 0]
  for (const sign of line) {
    const size = sizeOf(sign.codePointAt(0) ?? 0)
    bytes += size
    if (bytes > MOST_BYTES) {
      text += `${line.slice(from, at)}\r\n `
      from = at
      bytes = size
    }
    at += sign.length
  }
  return text + line.slice(from)
}

/** Bytes of a sign in UTF-8. */
function sizeOf(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
