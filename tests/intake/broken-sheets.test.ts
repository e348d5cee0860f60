/**
 * Knows sheets with one fault each and what is said of it: the message, what to do, and which rows are set aside. The
 * rows that are sound are taken in all the same.
 */
import { describe, expect, it } from 'vitest'
import { columnsText, reportPage, reportText } from '$lib/intake/report'
import { asideCsv } from '$lib/intake/aside'
import { openFiles } from '$lib/intake/intake'
import { tellProblems } from '$lib/intake/told'
import { createAllWords } from '$lib/locales/all-words'
import { INTERFACE_LANGUAGES } from '$lib/locales/languages'
import { RULES } from '$lib/intake/problem'
import type { WordKey } from '$lib/locales/words'
import { EMPTY_MAPPING } from '$lib/intake/mapping'
import { finish, takenIn, textFile } from '../fixtures/intake'
import { BROKEN_FILES } from '../fixtures/intake/files'
import { BROKEN_CELLS, changed, HEAD, sheet } from '../fixtures/intake/sheets'

const english = createAllWords('en')
describe('a broken sheet', () => {
  it.each([...BROKEN_CELLS, ...BROKEN_FILES])('is told: %s', (_, file, said, aside) => {
    const outcome = takenIn([file])
    const told = tellProblems(outcome.problems, english, 5).map(({ heading, where, sentence, rows }) => {
      const listed = rows.map(({ row, value }) =>
        [row === null ? '' : String(row), value].filter(Boolean).join(': ')
      )
      const lines = rows.some(({ row }) => row !== null)
        ? listed
        : rows.map(({ value }) => (value === '' ? '' : where.includes('·') ? value : `: ${value}`))
      return [`${heading}, ${where}`, sentence ?? rows[0]?.sentence ?? '', ...lines].join(' | ').trim()
    })
    expect(told.filter((each) => each.startsWith(said))).toHaveLength(1)
    expect(outcome.aside).toHaveLength(aside)
    expect(outcome.rowsUsed + outcome.aside.length).toBe(outcome.rowsIn)
  })

  it('says each thing, and what to do, in each language', () => {
    for (const lang of INTERFACE_LANGUAGES) {
      const say = createAllWords(lang)
      const everything = new Proxy({}, { get: () => 'x' })
      for (const rule of Object.keys(RULES))
        for (const kind of ['rule', 'remedy'])
          expect(say(`import.${kind}.${rule}` as WordKey, everything).length).toBeGreaterThan(5)
    }
  })
})

describe('words that programs keep for themselves', () => {
  it('are words like any others, in headings and in cells', () => {
    const word = 'constructor'
    const row = `${changed({ 0: word, 1: '__proto__', 4: word, 5: '' })},${word},x`
    const outcome = takenIn([sheet(row, `${HEAD},Participants,${word}`)])
    expect(outcome.aside.map(({ problems }) => problems.map(({ rule }) => rule))).toEqual([['place-unknown']])
    expect(takenIn([sheet(row.replace(`,${word},,`, ',,,'), `${HEAD},Participants,${word}`)]).rowsUsed).toBe(
      2
    )
  })
})

describe('what is told of an import', () => {
  const file = sheet(
    `${changed({ 1: 'Other', 3: '03/04/2019' })}\n${changed({ 1: '<b>Third</b>', 3: '05/06/2019' })}`
  )
  const opened = finish(openFiles([file], EMPTY_MAPPING))
  const outcome = takenIn([file])

  it('says the same in the terminal and on paper, with markup as it was typed', () => {
    expect(reportText(outcome, english)).toBe(
      [
        'Error, sheet.csv · When (D) (2)',
        '  Row 3: 03/04/2019: The date can be 2019-04-03 or 2019-03-04.',
        '  Row 4: 05/06/2019: The date can be 2019-06-05 or 2019-05-06.',
        '  → Write the right one, or say under dates in the mapping: day-first, month-first or edtf.',
        '',
        'Rows in the files: 3',
        'Rows used: 1',
        'Rows set aside: 2',
        'Activities: 1',
        'Projects: 1',
        'Places: 2',
        'Organisations: 0'
      ].join('\n')
    )
    const page = reportPage(opened, outcome, english)
    expect(page).toContain('The date can be 2019-04-03 or 2019-03-04.')
    expect(columnsText(opened, english)).toContain('  When                             when')
  })

  it('hands back the rows that were set aside, to be mended and taken in again', () => {
    const text = asideCsv(outcome.aside, english, ',')
    expect(text).toContain(
      'sheet.csv,,4,When (D): 05/06/2019: The date can be 2019-06-05 or 2019-05-06.,Warm hands,<b>Third</b>'
    )
    const again = takenIn([textFile(text.replace('03/04/2019,', '2019-04-03,'), 'mended.csv')])
    expect([again.rowsIn, again.rowsUsed]).toEqual([2, 1])
  })
})
