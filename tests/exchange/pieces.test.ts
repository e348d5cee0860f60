/** Knows that what is written in pieces is what would be written at once, and that no line of a calendar is too long. */
import { expect, it } from 'vitest'
import { calendarLines, textValue } from '$lib/exchange/calendar-lines'
import { jsonPieces } from '$lib/exchange/json-pieces'

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

it('folds lines between signs at 75 bytes', () => {
  const text = 'Viesītes sociālie darbinieki 🤝 Rokiškis; “oktobrī, laukā”\n'.repeat(8)
  const written = calendarLines([
    ['SUMMARY', textValue(text)],
    ['X-EDTF', '2024']
  ])
  const lines = written.split('\r\n')
  expect(lines.pop()).toBe('')
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  expect(lines.slice(0, -1).every((line) => !line.includes('�'))).toBe(true)
  const unfolded = written.replaceAll('\r\n ', '')
  expect(unfolded).toBe(`SUMMARY:${text.replace(/[;,]/g, '\\$&').replaceAll('\n', '\\n')}\r\nX-EDTF:2024\r\n`)
})
