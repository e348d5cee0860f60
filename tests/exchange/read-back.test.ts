/**
 * Knows that readers which we did not write find in each file what the records say; on our content, invented folders
 * and texts that mean harm.
 */
import { check as checkGeoJson } from '@placemarkio/check-geojson'
import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { parseAtomFeed } from 'feedsmith'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { csvMetadata } from '$lib/exchange/activities-csv'
import { latestRows, toAtom } from '$lib/exchange/atom'
import { aboutChoice, factsOf, type ChosenFile } from '$lib/exchange/data-files'
import { formatNumber } from '$lib/locales/words'
import { checkFiles } from '$lib/model/check'
import { readFiles } from '$lib/model/read'
import { toJsonSchema } from '$lib/model/json-schema'
import { knownOf } from '$lib/view/known'
import { HOME } from '$lib/view/view'
import { choiceIn, textOf, type ToldChoice } from '../fixtures/choices'
import { dice } from '../fixtures/dice'
import {
  asMember,
  countedIn,
  listOf,
  readRows,
  toldByFeatures,
  toldByRow,
  type OwnFile
} from '../fixtures/foreign-readers'
import { harm } from '../fixtures/harm'
import { readRecords } from '../fixtures/read-records'
import { viewOf } from '../fixtures/views'
import { worlds } from '../fixtures/worlds'
import linkedPlacesSchema from '../fixtures/linked-places.schema.json'

const WORLDS = [
  ...worlds(),
  { name: 'markup in every text', records: readRecords('tests/fixtures/hostile') },
  { name: 'texts that mean harm', records: harm() }
]

// The folder full of markup has addresses that browsers take and no schema does.
const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { uri: true } })
const isOwnForm = ajv.compile(toJsonSchema())
const isLinkedPlaces = addFormats(new Ajv2020({ allErrors: true })).compile(linkedPlacesSchema)

interface LinkedPlaces {
  readonly features: readonly {
    readonly names: readonly { readonly lang: string; readonly toponym: string }[]
    readonly when?: { readonly timespans: readonly { readonly end: { readonly in: string } }[] }
  }[]
}

const parsed = (choice: ToldChoice, purpose: ChosenFile['purpose']): unknown =>
  JSON.parse(textOf(choice, purpose))

/** Signs that neither XML nor a calendar may hold. */
const CONTROLS = /[^\P{Cc}\t\n\r]/gu

/** YYYY-MM-DD of the next day. */
const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** Text of a construct of Atom that is markup, with its signs as they were. */
const SIGNS: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }
const unescaped = (markup: string) => markup.replace(/&(lt|gt|quot|amp);/g, (sign) => SIGNS[sign] ?? sign)

describe.each(WORLDS)('of $name', ({ records }) => {
  const choice = choiceIn(records)

  it.each([',', ';'] as const)('a table with %j is read to the same facts', (delimiter) => {
    const rows = readRows(textOf(choice, delimiter === ',' ? 'csv' : 'csvSemicolon'), delimiter)
    expect(rows.map(toldByRow)).toEqual(
      choice.told.map((told) => ({ ...told, quotes: told.quotes.map(asMember) }))
    )
    for (const row of rows) {
      expect([listOf(row.quoteLangs).length, listOf(row.quoteSources).length]).toEqual(
        Array(2).fill(listOf(row.quotes).length)
      )
    }
  })

  it('a table is described column by column', () => {
    const [row] = readRows(textOf(choice, 'csv'), ',')
    const described = csvMetadata(
      { file: 'activities.csv', delimiter: ',' },
      aboutChoice(choice),
      choice.say
    ) as {
      tableSchema: { columns: { name: string }[] }
    }
    if (row) expect(described.tableSchema.columns.map(({ name }) => name)).toEqual(Object.keys(row))
  })

  it('GeoJSON passes a checker and is read to the same facts', () => {
    expect(toldByFeatures(textOf(choice, 'geojson'))).toEqual(choice.told)
  })

  it('our own form fits its schema, and is read to the same records', () => {
    const file = parsed(choice, 'own')
    expect([isOwnForm(file), isOwnForm.errors]).toEqual([true, null])
    const { records: read, problems } = readFiles([{ name: 'kartu.json', text: textOf(choice, 'own') }])
    expect([problems, read]).toEqual([[], records])
  })

  it('calendars hold what has days, and say how much they leave out', () => {
    for (const purpose of ['calendar', 'calendarMonths'] as const) {
      const calendar = new ICAL.Component(ICAL.parse(textOf(choice, purpose)) as unknown[])
      const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
      const held = choice.activities.filter(
        ({ when }) =>
          when?.lastDay != null &&
          (when.precision === 'day' || (purpose === 'calendarMonths' && when.precision === 'month'))
      )
      expect(
        events.map(({ uid, startDate, endDate }) => [uid, startDate.toString(), endDate.toString()])
      ).toEqual(
        held.map(({ id, when }) => [
          `${id}@${records.site.url ? 'example.org' : 'kartu.invalid'}`,
          when?.firstDay,
          dayAfter(when?.lastDay ?? '')
        ])
      )
      expect(events.map(({ summary }) => summary.replace(' (exact days not published)', ''))).toEqual(
        held.map(({ title }) => title.text.replace(/\r\n?/g, '\n').replace(CONTROLS, ''))
      )
      expect(calendar.getFirstPropertyValue('x-wr-caldesc')).toContain(
        `${formatNumber(held.length, choice.say)} of ${formatNumber(choice.activities.length, choice.say)} activit`
      )
    }
  })

  it('places pass the checker of GeoJSON and the schema of Linked Places, with each name', () => {
    const text = textOf(choice, 'places')
    checkGeoJson(text)
    const { features } = JSON.parse(text) as LinkedPlaces
    expect([isLinkedPlaces(JSON.parse(text)), isLinkedPlaces.errors]).toEqual([true, null])
    expect(
      features.map(({ names }) => Object.fromEntries(names.map(({ lang, toponym }) => [lang, toponym])))
    ).toEqual(records.places.map(({ name }) => name))
    expect(features.map(({ when }) => when?.timespans[0]?.end.in)).toEqual(
      records.places.map(({ until }) => until)
    )
  })

  it('a feed has an entry for each of the hundred latest activities, under an id that stays', () => {
    const { desk, say, rows, activities } = choice
    const place = {
      dataset: desk.dataset,
      say,
      site: 'https://example.org/map',
      home: 'https://example.org/map/',
      self: 'https://example.org/map/data/activities.atom'
    }
    const latest = factsOf(desk, latestRows(desk.dataset, rows))
    const feed = parseAtomFeed(toAtom(latest, aboutChoice(choice), place))
    const dated = activities.filter(({ when }) => when !== null)
    const undated = activities.filter(({ when }) => when === null)
    const expected = [...dated.toReversed(), ...undated].slice(0, 100)
    expect(feed.entries?.map(({ id }) => id) ?? []).toEqual(
      expected.map(({ id }) => `tag:example.org,2026:map/activities/${id}`)
    )
    const titles = feed.entries?.map(({ title }) => unescaped(String(title?.value))) ?? []
    // XML knows one end of a line.
    expect(titles).toEqual(
      expected.map(({ title }) => title.text.trim().replace(/\r\n?/g, '\n').replace(CONTROLS, ''))
    )
    expect(JSON.stringify(feed.entries)).not.toMatch(/<(script|img|iframe|svg)\b/i)
  })
})

/** What the check of a folder has against the file of our own form. */
function errorsOf(choice: ToldChoice): unknown[] {
  const { problems } = checkFiles([{ name: 'kartu.json', text: textOf(choice, 'own') }])
  return problems.filter(({ severity }) => severity === 'error')
}

/** Twenty of our content and of the valley, which has everything; a few of each other folder. */
const viewsOf = (name: string) => (['our content', 'the valley'].includes(name) ? 20 : 3)

/** Of an invented folder, a View shows the same number of activities in every file. */
describe.each(WORLDS)('filtered views of $name', ({ name, records }) => {
  it('have as many activities in each file as are shown', () => {
    const roll = dice(20)
    const isSound = errorsOf(choiceIn(records)).length === 0
    const known = knownOf(choiceIn(records).desk.dataset)
    for (let n = 0; n < viewsOf(name); n++) {
      const choice = choiceIn(records, 'en', viewOf(roll, known))
      const shown = choice.told.map(({ id }) => id)
      expect(readRows(textOf(choice, 'csv'), ',').map(({ id }) => id)).toEqual(shown)
      expect(toldByFeatures(textOf(choice, 'geojson')).map(({ id }) => id)).toEqual(shown)
      const own = parsed(choice, 'own')
      expect(isOwnForm(own)).toBe(true)
      expect(countedIn(own as OwnFile).toSorted()).toEqual(shown.toSorted())
      expect(isSound ? errorsOf(choice) : []).toEqual([])
    }
  })
})

it('files are the same each time they are made', () => {
  const make = () => {
    const choice = choiceIn(readRecords('data'), 'lv', HOME)
    return (['csv', 'geojson', 'calendar', 'calendarMonths', 'own', 'places'] as const).map((purpose) =>
      textOf(choice, purpose)
    )
  }
  expect(make()).toEqual(make())
})
