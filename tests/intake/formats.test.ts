/** Knows that the same table is read from every format and encoding that people keep one in. */
import { read, utils, write, type BookType } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import type { ForeignFile } from '$lib/intake/read-file'
import { choiceIn, textOf } from '../fixtures/choices'
import { readRecords } from '../fixtures/read-records'
import { recordsOf, takenIn, textFile, toldProblems } from '../fixtures/intake'

const ROWS = [
  ['Projekts', 'Nosaukums', 'Veids', 'Kad', 'Vieta', 'Valsts', 'Dalībnieku skaits', 'Statuss'],
  [
    'Siltās rokas',
    'Pieredzes apmaiņa Rēzeknē',
    'Mācības',
    '2024. gada 26.–28. februāris',
    'Rēzekne',
    'Latvija',
    '12',
    'notika'
  ],
  [
    'Siltās rokas',
    'Noslēguma "lielā" konference;\nar ģimenēm',
    'Konference',
    '',
    'Šauļi',
    'Lietuva',
    '',
    'plānots'
  ]
]
const quoted = (cell: string) => (/[";\n,\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const csv = (delimiter: string) => ROWS.map((row) => row.map(quoted).join(delimiter)).join('\r\n')

/** What is read of the table, whatever it was written in. */
function readOf(file: ForeignFile) {
  const { activities, places, site } = recordsOf(takenIn([file]))
  return {
    languages: site.languages,
    titles: activities.map(({ title }) => title.lv),
    when: activities.map(({ when }) => when),
    kinds: activities.map(({ kind }) => kind),
    evidence: activities.map(({ evidence }) => evidence),
    people: activities.map(({ people }) => people),
    places: places.map(({ id }) => id).sort()
  }
}
const EXPECTED = {
  languages: ['lv'],
  titles: ['Pieredzes apmaiņa Rēzeknē', 'Noslēguma "lielā" konference; ar ģimenēm'],
  when: ['2024-02-26/2024-02-28', null],
  kinds: ['training', 'event'],
  evidence: ['reported', 'announced'],
  people: [12, undefined],
  places: ['latvia', 'lithuania', 'rezekne', 'sauli']
}

/** Letters of code page 1257 that stand in the table. */
const BALTIC: Readonly<Record<string, number>> = {
  ā: 0xe2,
  ē: 0xe7,
  ī: 0xee,
  ņ: 0xf2,
  ģ: 0xec,
  Š: 0xd0,
  ļ: 0xef,
  č: 0xe8,
  '–': 0x96
}
const baltic = (text: string) =>
  Uint8Array.from([...text].map((letter) => BALTIC[letter] ?? letter.charCodeAt(0)))
const utf16 = (text: string, isBig: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0)
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8]
    })
  )
const book = (type: BookType): Uint8Array => {
  const made = utils.book_new()
  utils.book_append_sheet(made, utils.aoa_to_sheet(ROWS), 'Norises')
  return new Uint8Array(write(made, { type: 'array', bookType: type }) as ArrayBuffer)
}

describe('a table', () => {
  const FILES: readonly [name: string, bytes: Uint8Array][] = [
    ['UTF-8 with commas', textFile(csv(',')).bytes],
    ['UTF-8 with a mark and semicolons', textFile(`\uFEFF${csv(';')}`).bytes],
    ['UTF-8 with tabs', textFile(csv('\t')).bytes],
    ['UTF-8 with bars', textFile(csv('|')).bytes],
    ['a delimiter that it names', textFile(`sep=;\r\n${csv(';')}`).bytes],
    ['UTF-16 with a mark', utf16(`\uFEFF${csv('\t')}`, false)],
    ['UTF-16 from the other end', utf16(`\uFEFF${csv(';')}`, true)],
    ['UTF-16 without a mark', utf16(csv(';'), false)],
    ['code page 1257', baltic(csv(';'))],
    ['XLSX', book('xlsx')],
    ['XLSB', book('xlsb')],
    ['XLS', book('biff8')],
    ['ODS', book('ods')]
  ]
  it.each(FILES)('is the same from %s', (_, bytes) => {
    expect(readOf({ name: 'norises', bytes })).toEqual(EXPECTED)
  })

  it('keeps sheet and row, dates as they are shown, and says that formulas were not computed', () => {
    const made = read(book('xlsx'), { type: 'array', cellNF: true })
    const sheet = made.Sheets['Norises'] ?? {}
    sheet['D2'] = { t: 'n', v: 45348, z: 'mmm yyyy' }
    sheet['G2'] = { t: 'n', v: 12, f: '6*2' }
    const bytes = new Uint8Array(write(made, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
    const outcome = takenIn([{ name: 'visits.xlsx', bytes }])
    const [first] = recordsOf(outcome).activities
    expect(first).toMatchObject({
      when: '2024-02',
      people: 12,
      at: { file: 'visits.xlsx', sheet: 'Norises', row: 2 }
    })
    expect(toldProblems(outcome)).toContain('formulas |  |  | ')
  })
})

describe('a file of another program', () => {
  const known = { values: { kind: 'event', evidence: 'reported', project: 'Our project', place: '' } }

  it('is read as a spreadsheet of TimelineJS, when the mapping says what it does not', () => {
    const text =
      'Year,Month,Day,Time,End Year,End Month,End Day,Headline,Text,Media\n2019,2,5,,2019,2,6,Visit,We met.,\n2020,,,,,,,A year,,\n'
    const [visit, year] = recordsOf(takenIn([textFile(text)], known)).activities
    expect(visit).toMatchObject({
      title: { en: 'Visit' },
      when: '2019-02-05/2019-02-06',
      description: { en: 'We met.' }
    })
    expect(year).toMatchObject({ when: '2020', kind: 'event', evidence: 'reported', place: null })
    expect(takenIn([textFile(text)]).rowsUsed).toBe(0)
  })

  it('is read as JSON of TimelineJS', () => {
    const events = [
      { start_date: { year: '2019', month: '2' }, text: { headline: '<b>Visit</b>', text: '<p>We met.</p>' } }
    ]
    const [visit] = recordsOf(takenIn([textFile(JSON.stringify({ events }), 't.json')], known)).activities
    expect(visit).toMatchObject({ title: { en: 'Visit' }, when: '2019-02', description: { en: 'We met.' } })
  })

  it('is read as the project list of the Erasmus+ results platform, by the beginnings of its headings', () => {
    const head =
      "Funding Programme,Key Action,Project Identifier,Project Title,EU Grant award in euros (This amount represents the grant awarded),Coordinating organisation name,Coordinator's country,Partner 1 name,Partner 1 country,Partner 2 name,Partner 2 country"
    const row =
      'Erasmus+,KA2,2023-1-XX01-KA210-ADU-000000001,"Warm hands, together",60000,Lead office,LV,First partner,LT,Second partner,BE'
    const outcome = takenIn([textFile(`${head}\n${row}\n`)])
    const { projects, organisations, places, programmes } = recordsOf(outcome)
    expect(projects[0]).toMatchObject({
      ...{ number: '2023-1-XX01-KA210-ADU-000000001', euEur: 60000, period: null },
      ...{ lead: 'lead-office', partners: ['first-partner', 'second-partner'], programme: 'erasmus' }
    })
    expect(programmes).toHaveLength(1)
    expect(organisations.map(({ place }) => place)).toEqual(['latvia', 'lithuania', 'belgium'])
    expect(places.map(({ iso }) => iso)).toEqual(['LV', 'LT', 'BE'])
  })

  it('is read as what our own site hands out', () => {
    const choice = choiceIn(readRecords('data'))
    for (const purpose of ['csv', 'geojson'] as const) {
      const outcome = takenIn([textFile(textOf(choice, purpose), purpose)])
      expect([outcome.rowsIn, outcome.rowsUsed, outcome.counts.activities]).toEqual([11, 11, 11])
      expect(outcome.problems.filter(({ rule }) => rule === 'records-faulty')).toEqual([])
    }
    const places = takenIn([textFile(textOf(choice, 'places'), 'places.lp.json')])
    expect([places.rowsIn, places.rowsUsed]).toEqual([22, 22])
    expect(places.problems.filter(({ rule }) => rule === 'records-faulty')).toEqual([])
    const own = takenIn([textFile(textOf(choice, 'own'), 'kartu.json')])
    expect(recordsOf(own)).toEqual(choice.records)
    expect(own.counts).toMatchObject({ activities: 18, places: 22 })
  })
})
