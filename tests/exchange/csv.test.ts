import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { guarded, toCsv, unguarded, type Delimiter } from '$lib/exchange/csv'
import { dice } from '../fixtures/dice'

const DELIMITERS: readonly Delimiter[] = [',', ';']

/** Cells as a reader that we did not write finds them. */
function read(text: string, delimiter: string): string[][] {
  const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true })
  return data
}

/** What a spreadsheet would run: a sign at the start of a cell, whatever blanks stand before it. */
const isFormula = (cell: string) => /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell)

const TEXTS = [
  '=HYPERLINK("https://example.org","here")',
  '+49 30',
  '-5',
  '@SUM(A1)',
  ' =1+1',
  '\t=1+1',
  '\r\n=1+1',
  '＝1',
  "'=1",
  "''=1",
  'a;=1+1',
  'a,=1+1',
  'a\n=1+1',
  '"quoted", and; more',
  '<script>alert(1)</script>',
  "it's = fine, - really",
  'plain',
  'ā “č” „ė“ 😀',
  ''
]

describe('cells', () => {
  it.each(TEXTS)('come back letter by letter: %j', (text) => {
    for (const delimiter of DELIMITERS) {
      const [row] = read(toCsv([[text, 'end']], delimiter), delimiter)
      expect(row?.map(unguarded)).toEqual([text, 'end'])
    }
  })

  it('start no formula, even for a reader that expects the other separator', () => {
    const csv = (delimiter: Delimiter) => toCsv([TEXTS, ...TEXTS.map((text) => ['x', text, 'y'])], delimiter)
    for (const delimiter of DELIMITERS) {
      for (const expected of [',', ';', '\t']) {
        const cells = read(csv(delimiter), expected).flat()
        expect(cells.filter(isFormula)).toEqual([])
      }
    }
  })

  it('are guarded in a way that can always be undone', () => {
    const roll = dice(77)
    const signs = [...`=+-@',;\t\r\n "|ab＝`]
    for (let n = 0; n < 3000; n++) {
      const text = Array.from({ length: roll.whole(0, 9) }, () => roll.one(signs)).join('')
      expect(unguarded(guarded(text))).toBe(text)
      expect(isFormula(guarded(text)), JSON.stringify(text)).toBe(false)
    }
  })

  it('that are numbers stay numbers', () => {
    expect(read(toCsv([[-9.1, true, null, 0]], ','), ',')).toEqual([['-9.1', 'true', '', '0']])
  })

  it('of several values are divided by one sign, which no value has', () => {
    const [row] = read(toCsv([[['a | b', 'c\nd', '=e'], [], ['one']]], ','), ',')
    expect(row).toEqual(['a ¦ b | c d | =e', '', 'one'])
  })
})

describe('tables', () => {
  it('begin with a byte order mark and end each line as RFC 4180 has it', () => {
    const text = toCsv(
      [
        ['a', 'b'],
        ['c', 'd\ne']
      ],
      ';'
    )
    expect(text).toBe('\uFEFFa;b\r\nc;"d\ne"\r\n')
  })
})
