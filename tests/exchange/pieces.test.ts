/** Knows that what is written in pieces is what would be written at once. */
import { expect, it } from 'vitest'
import ICAL from 'ical.js'
import { calendarPieces, heldRows } from '$lib/exchange/calendar'
import { aboutChoice } from '$lib/exchange/data-files'
import { jsonPieces } from '$lib/exchange/json-pieces'
import { choiceIn } from '../fixtures/choices'
import { valleyRecords } from '../fixtures/valley'

const OBJECTS = [
  {},
  { list: [] },
  { none: undefined, a: 1, b: null, c: 'x\ny' },
  { list: [1, [2, [3]], { deep: { deeper: ['\n', {}] } }], after: { empty: {}, full: { x: [1] } } }
]

it.each(OBJECTS)('writes %j as JSON.stringify does', (value) => {
  expect([...jsonPieces(value)].join('')).toBe(`${JSON.stringify(value, null, 1)}\n`)
})

it('asks a list for its entries one by one', () => {
  const taken: number[] = []
  function* entries() {
    for (const entry of [1, 2, 3]) {
      taken.push(entry)
      yield entry
    }
  }
  const pieces = jsonPieces({ entries: entries() })
  while (!(pieces.next().value ?? '').includes('1')) expect(taken.length).toBeLessThanOrEqual(1)
  expect(taken).toEqual([1])
})

it('writes a calendar of very many in parts that are one', () => {
  const choice = choiceIn(valleyRecords())
  const held = new Set(heldRows(choice.desk.dataset, choice.rows, false))
  const [one] = choice.activities.filter(({ row }) => held.has(row))
  if (!one) throw new Error('nothing has a day')
  const many = Array.from({ length: 1001 }, (_, order) => ({ ...one, id: `activity-${order}` }))
  const wish = { dataset: choice.desk.dataset, say: choice.say, withMonths: false }
  const pieces = calendarPieces(many, { ...aboutChoice(choice), leftOut: 0 }, wish)
  const calendar = new ICAL.Component(ICAL.parse([...pieces].join('')) as unknown[])
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(many.length)
  expect(events.length).toBe(many.length)
})
