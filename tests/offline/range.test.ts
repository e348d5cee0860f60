import { expect, it } from 'vitest'
import { rangeOf } from '$lib/offline/range'

const cases: readonly [header: string | null, found: ReturnType<typeof rangeOf>][] = [
  [null, null],
  ['bytes=0-126', { first: 0, last: 126 }],
  ['bytes=990-2000', { first: 990, last: 999 }],
  ['bytes=990-', { first: 990, last: 999 }],
  ['bytes=-10', { first: 990, last: 999 }],
  ['bytes=-5000', { first: 0, last: 999 }],
  ['bytes=1000-', 'outside'],
  ['bytes=20-10', 'outside'],
  ['bytes=-', null],
  ['bytes=0-1,5-6', null],
  ['lines=0-1', null]
]
it.each(cases)('%s of 1000 bytes', (header, found) => {
  expect(rangeOf(header, 1000)).toEqual(found)
})
