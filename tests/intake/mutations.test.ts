/** Knows that no change to a good file makes the import fall over, and that no row is lost by one: each is used or set aside. */
import { describe, expect, it } from 'vitest'
import type { ForeignFile } from '$lib/intake/read-file'
import { templateWorkbook } from '$lib/intake/template'
import { createAllWords } from '$lib/locales/all-words'
import { dice, type Dice } from '../fixtures/dice'
import { diskFile, takenIn, textFile } from '../fixtures/intake'
import { HEAD, SOUND } from '../fixtures/intake/sheets'

const MUTATIONS = 10_000
/** Signs that tables are made of, and some that they should not hold. */
const SIGNS = [
  '"',
  ';',
  ',',
  '\n',
  '\r\n',
  '|',
  '=',
  '\u0000',
  '\uFEFF',
  'ā',
  '€',
  '0',
  '9',
  '-',
  '/',
  '.',
  ' ',
  '<',
  '\t',
  'N/A'
]

const CSV = diskFile('tests/fixtures/intake/three-projects.csv')
const JSON_TEXT = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 'a',
      geometry: { type: 'Point', coordinates: [23.9, 54.9] },
      properties: { title: 'A', kind: 'camp', project: 'P', evidence: 'reported', when: '2019' }
    }
  ]
})
const GOOD: readonly ForeignFile[] = [
  CSV,
  textFile(`${HEAD}\n${SOUND}\n`),
  { name: 'map.geojson', bytes: new TextEncoder().encode(JSON_TEXT) }
]
const BOOK: ForeignFile = { name: 'visits.xlsx', bytes: templateWorkbook(createAllWords('en'), true) }

/** The file with a few bytes changed, taken out, doubled or put in. */
function mutated({ name, bytes }: ForeignFile, dice: Dice): ForeignFile {
  let changed = bytes
  for (let time = dice.whole(1, 4); time > 0; time--) {
    const at = dice.whole(0, changed.length)
    const to = Math.min(changed.length, at + dice.whole(0, 40))
    const part = [...changed.subarray(at, to)]
    const sign = [...new TextEncoder().encode(dice.one(SIGNS))]
    const middle = dice.one([[], sign, [...part, ...part], part.toReversed(), [dice.whole(0, 255), ...part]])
    changed = Uint8Array.from([...changed.subarray(0, at), ...middle, ...changed.subarray(to)])
  }
  return { name, bytes: changed }
}

/** What is wrong with an import: rows that are lost, or records that the check of the data refuses. */
function faultsOf(file: ForeignFile): string[] {
  const { rowsIn, rowsUsed, aside, problems } = takenIn([file])
  const refused = problems.filter(({ rule }) => rule === 'records-faulty')
  const told = refused.map(
    ({ spot, value, fill }) => `${spot.column ?? ''}: ${value}, not ${String(fill.expected)}`
  )
  return rowsUsed + aside.length === rowsIn ? told : [...told, 'a row is lost']
}

describe('a good file that was changed by chance', () => {
  it(
    'never stops the import, loses no row, and makes only records that pass the check',
    { timeout: 120_000 },
    () => {
      const rolls = dice(7)
      const faults: string[] = []
      for (let each = 0; each < MUTATIONS; each++) {
        // The whole sheet and workbooks take longer than short files, so that they come less often.
        const whole = each % 80 === 0 ? BOOK : each % 80 === 1 ? GOOD[0] : GOOD[1 + (each % 2)]
        if (whole) faults.push(...faultsOf(mutated(whole, rolls)))
      }
      expect(faults).toEqual([])
    }
  )
})
