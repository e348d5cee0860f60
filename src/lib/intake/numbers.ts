/** Knows numbers as people write them in tables: groups of digits, a comma or a point before decimals, a currency. */
import type { Cell } from './table'

/** A number, or why there is none; `either` can be read in two ways. */
export type NumberReading =
  | { readonly value: number }
  | { readonly fault: 'unreadable' }
  | { readonly fault: 'either'; readonly readings: readonly [number, number] }

const BLANKS = /[\s\u00a0\u202f\u2009'’]/g
const CURRENCY = /€|\beuros?\b|\beur\b/gi

/** Reads a whole number, 0 or more; groups of three digits may stand apart. */
export function readCount(cell: Cell): NumberReading {
  const text = String(cell ?? '').replace(BLANKS, '')
  if (/^\d+([.,]0+)?$/.test(text)) return { value: Number.parseInt(text, 10) }
  if (/^\d{1,3}(([.,])\d{3})(\2\d{3})*$/.test(text)) return { value: Number(text.replace(/[.,]/g, '')) }
  return { fault: 'unreadable' }
}

/** Reads a sum of money; `791.256` alone may be a sum with or without decimals. */
export function readSum(cell: Cell): NumberReading {
  if (typeof cell === 'number') return cell >= 0 ? { value: cell } : { fault: 'unreadable' }
  const text = String(cell ?? '')
    .replace(CURRENCY, '')
    .replace(BLANKS, '')
  if (/^\d+$/.test(text)) return { value: Number(text) }
  if (/^\d{1,3}[.,]\d{3}$/.test(text))
    return { fault: 'either', readings: [Number(text.replace(/[.,]/, '')), Number(text.replace(',', '.'))] }
  if (/^\d+[.,]\d+$/.test(text)) return { value: Number(text.replace(',', '.')) }
  const grouped = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:[.,](\d+))?$/.exec(text)
  if (!grouped) return { fault: 'unreadable' }
  const [, whole = '', , decimals = '0'] = grouped
  return { value: Number(`${whole.replace(/[.,]/g, '')}.${decimals}`) }
}

/** Reads a number of degrees, with a point or a comma, or degrees, minutes and seconds; null where it is none. */
export function readDegrees(cell: Cell): { readonly value: number; readonly hasComma: boolean } | null {
  if (typeof cell === 'number') return { value: cell, hasComma: false }
  const text = String(cell ?? '')
    .trim()
    .replace(/[−–]/g, '-')
    .replace(/\s*°$/, '')
  const plain = /^([+-]?\d+)(?:([.,])(\d+))?(?:\s*°?\s*([NSEW]))?$/i.exec(text)
  if (plain) {
    const [, whole = '', sign, decimals = '0', side = ''] = plain
    const value = Number(`${whole}.${decimals}`)
    return { value: /[SW]/i.test(side) ? -value : value, hasComma: sign === ',' }
  }
  const sixty = /^(\d+)°\s*(\d+)[′']\s*(?:(\d+(?:[.,]\d+)?)[″"]\s*)?([NSEW])$/i.exec(text)
  if (!sixty) return null
  const [, degrees = '0', minutes = '0', seconds = '0', side = ''] = sixty
  const value = Number(degrees) + Number(minutes) / 60 + Number(seconds.replace(',', '.')) / 3600
  return { value: Math.round((/[SW]/i.test(side) ? -value : value) * 100_000) / 100_000, hasComma: false }
}
