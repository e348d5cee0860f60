/** Knows that what is filled into the template comes back the same from every form in which the site hands out its data. */
import { describe, expect, it } from 'vitest'
import type { ChosenFile } from '$lib/exchange/data-files'
import { kindNamed, toldBy } from '$lib/intake/cell-words'
import { fieldOf } from '$lib/intake/headings'
import { openFiles } from '$lib/intake/intake'
import { EMPTY_MAPPING } from '$lib/intake/mapping'
import { headingOf, templateCsv, templateWorkbook } from '$lib/intake/template'
import { partText, unzip } from '$lib/intake/zip'
import { createAllWords } from '$lib/locales/all-words'
import { INTERFACE_LANGUAGES } from '$lib/locales/languages'
import { KINDS } from '$lib/model/dataset'
import type { Records } from '$lib/model/records'
import { choiceIn, textOf } from '../fixtures/choices'
import { finish, recordsOf, takenIn, textFile, toldProblems } from '../fixtures/intake'

const filled = (lang: string) => ({
  name: 'visits.xlsx',
  bytes: templateWorkbook(createAllWords(lang), true)
})

/** A record without where it stood in a file. */
const plain = (record: object) => ({ ...record, at: null, refs: null })

describe.each(INTERFACE_LANGUAGES)('the template in %s', (lang) => {
  const outcome = takenIn([filled(lang)])
  const records = recordsOf(outcome)

  it('is taken in whole', () => {
    expect(toldProblems(outcome)).toEqual([])
    expect([outcome.rowsIn, outcome.rowsUsed]).toEqual([8, 8])
    expect(outcome.counts).toEqual({ activities: 5, projects: 1, places: 4, organisations: 2 })
    expect(records.site.languages).toEqual([lang])
  })

  it('has the same dates, places, evidence and counts in each language', () => {
    const told = records.activities.map(({ id, kind, when, evidence, people, events, plan, partOf, place }) =>
      [kind, when, place, evidence, people, events, plan, partOf === undefined ? '' : 'stop', id].join(' ')
    )
    expect(told.slice(0, 3)).toEqual([
      'exchange 2026-03-10/2026-03-12 kaunas reported 12    kaunas-2026-03',
      expect.stringMatching(/^exchange {3}reported {4}stop /),
      'training 2026-05 dobele reported 24 3   dobele-2026-05'
    ])
    expect(records.projects[0]).toMatchObject({
      number: 'LL-00123',
      months: 12,
      euEur: 54000.5,
      period: '2025-09/2026-08'
    })
  })

  it('is known by its headings, and asks for nothing when it is empty', () => {
    const words = createAllWords(lang)
    const empty = { name: 'template.xlsx', bytes: templateWorkbook(words, false) }
    const opened = finish(
      openFiles([empty, textFile(templateCsv(words, ';'), 'template.csv')], EMPTY_MAPPING)
    )
    expect(opened.mapped.map(({ mapping }) => mapping.is)).toEqual([
      'activities',
      'projects',
      'places',
      'activities'
    ])
    expect(opened.problems).toEqual([])
    for (const { mapping } of opened.mapped) expect(Object.values(mapping.columns)).not.toContain('')
    expect(fieldOf(headingOf('evidence', words), 'activities')).toBe('evidence')
  })
})

describe('the template as a workbook', () => {
  it.each(INTERFACE_LANGUAGES)('offers whole words in %s, each of which is read', (lang) => {
    const { parts } = unzip(filled(lang).bytes, () => true)
    const xml = partText(parts?.['xl/worksheets/sheet1.xml'])
    const lists = [...xml.matchAll(/<formula1>&quot;(.*?)&quot;</g)].map(([, list = '']) => list.split(','))
    expect(lists.map((words) => words.length)).toEqual([8, 3, 1])
    expect(lists[0]?.map(kindNamed)).toEqual(KINDS)
    expect(lists[1]?.map(toldBy)).toEqual(['reported', 'announced', 'cancelled'])
  })

  it('offers kinds, evidence and projects to choose from, and keeps its headings in sight', () => {
    const { parts } = unzip(filled('en').bytes, () => true)
    const xml = partText(parts?.['xl/worksheets/sheet1.xml'])
    expect(xml).toContain('Exchange visit,Training,Meeting,Camp,Public event,Works,Background,Other')
    expect(xml).toContain("<formula1>'Projects'!$B$2:$B$200</formula1>")
    expect(xml.indexOf('<dataValidations')).toBeGreaterThan(xml.indexOf('</sheetData>'))
    expect(xml).toContain('state="frozen"')
  })
})

describe('what was taken in and handed out', () => {
  const records = recordsOf(takenIn([filled('en')]))
  const choice = choiceIn(records)
  const again = (purpose: ChosenFile['purpose'], name: string): Records =>
    recordsOf(takenIn([textFile(textOf(choice, purpose), name)], { title: 'again', source: 'our-office' }))

  it('comes back record for record in our own form', () => {
    expect(again('own', 'kartu.json')).toEqual(records)
  })

  it.each([
    ['csv', 'activities.csv'],
    ['csvSemicolon', 'activities-semicolon.csv'],
    ['geojson', 'activities.geojson']
  ] as const)('comes back with the same activities from the %s', (purpose, name) => {
    const back = again(purpose, name)
    const counted = records.activities.filter(({ plan, partOf }) => !plan && partOf === undefined)
    expect(back.activities.map(plain)).toEqual(counted.map(plain))
    const kaunas = (all: Records) => all.places.find(({ id }) => id === 'kaunas')
    expect(plain(kaunas(back) ?? {})).toEqual(plain(kaunas(records) ?? {}))
  })

  it('comes back with the same places from the gazetteer', () => {
    const back = again('places', 'places.lp.json')
    const byId = (all: Records) => Object.fromEntries(all.places.map((place) => [place.id, plain(place)]))
    expect(byId(back)).toEqual(byId(records))
  })
})
