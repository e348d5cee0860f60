/** Knows how much room a name takes with its marks, their count and a date; knows nothing of where it stands. */
import type { LngLat } from '$lib/geo/mercator'
import { widthOf, type Weight } from '$lib/lettering/width'
import type { Pin } from './pins'
import { MARKS_SHOWN } from './tally'

export { MARKS_SHOWN }
/** Room of one mark after a name, px. */
export const MARK_PX = 15
/** Room of the count of further marks, up to two digits, and of each digit more, px. */
const [MORE_PX, DIGIT_PX] = [30, 8]
/** Height of the date below the host's name, and of its letters, px. */
export const DATE_PX = 16
/** Height of a second line of words, px. */
export const SECOND_PX = 15

/** Sizes of letters, px. */
export interface Letters {
  readonly name: number
  readonly host: number
  readonly aside: number
  readonly country: number
  readonly sea: number
}

const LETTERS: Readonly<Record<'wide' | 'small', Letters>> = {
  wide: { name: 13.5, host: 20, aside: 12.5, country: 14, sea: 14.5 },
  small: { name: 14, host: 19, aside: 13, country: 13, sea: 13 }
}

/** Letters of a map, which are larger on one as small as a phone. */
export function lettersOf(isSmall = false): Letters {
  return LETTERS[isSmall ? 'small' : 'wide']
}

/** A name with its lettering. */
export interface Lettering {
  readonly text: string
  readonly sizePx: number
  readonly weight: Weight
}

/** A pin with what is written at it. */
export interface Lettered extends Pin {
  readonly at: LngLat
  readonly lettering: Lettering
  /** second line of a name or of words that have no room in one; else null */
  readonly second: string | null
  /** fewer words, for where there is little room */
  readonly short?: string
  /** date of the selection, below the name of its host; null elsewhere */
  readonly date: Lettering | null
  /** free ring around the dot, px */
  readonly radius: number
  /** its name stands that much to the right of where its side has it, px */
  readonly slidePx?: number
}

/** Height of a name, 14 for marks alone; the host has its date below. */
export function heightOf(
  { date, second, lettering }: Pick<Lettered, 'date' | 'second' | 'lettering'>,
  isNamed: boolean
): number {
  if (!isNamed) return 14
  const below = (date === null ? 0 : DATE_PX) + (second === null ? 0 : SECOND_PX)
  return Math.max(14, lettering.sizePx * 1.25) + below
}

/** Width of name, marks and count together; the host's date may be wider. */
export function groupWidth(pin: Lettered, isNamed: boolean): number {
  return Math.max(lineWidth(pin, isNamed), isNamed ? Math.max(dateWidth(pin), secondWidth(pin)) : 0)
}

/** Width of name, marks and count, which stand in one line. */
export function lineWidth(pin: Lettered, isNamed: boolean): number {
  const name = isNamed ? widthOf(pin.lettering.text, pin.lettering.sizePx, pin.lettering.weight) : 0
  const marks = marksAt(pin).length
  const aside = marks > 0 && isNamed ? 4 : 0
  return name + marks * MARK_PX + aside + (marks > 0 || isNamed ? moreWidth(pin) : 0)
}

/** Activities that are counted after the marks: none where words say how many there are. */
export function moreAt(pin: Pick<Lettered, 'rows' | 'count' | 'short'>): number {
  return pin.rows.length === 0 && pin.short !== undefined ? 0 : pin.count - marksAt(pin).length
}

/** Width of the count of further activities; 0 where there are none. */
export function moreWidth(pin: Pick<Lettered, 'rows' | 'count' | 'short'>): number {
  const more = moreAt(pin)
  return more > 0 ? MORE_PX + DIGIT_PX * Math.max(0, String(more).length - 2) : 0
}

/** Width of the date below a host's name. */
export function dateWidth({ date }: Pick<Lettered, 'date'>): number {
  return date === null ? 0 : widthOf(date.text, date.sizePx, date.weight)
}

/** Width of a second line; that of a whole country begins after the marks before the first one. */
function secondWidth(pin: Lettered): number {
  if (pin.second === null) return 0
  const before = pin.short === undefined ? 0 : marksAt(pin).length * MARK_PX + 4
  return before + widthOf(pin.second, pin.lettering.sizePx, pin.lettering.weight)
}

/** Rows whose marks stand after the name. */
export function marksAt(pin: Pick<Pin, 'rows'>): readonly number[] {
  return pin.rows.slice(0, MARKS_SHOWN)
}
