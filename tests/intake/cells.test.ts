/** Knows how single cells are read: numbers, sums, degrees, names of places and countries, letters of old code pages. */
import { describe, expect, it } from 'vitest'
import { cutPosition } from '$lib/intake/coordinates'
import { decodeText } from '$lib/intake/encoding'
import { slug } from '$lib/intake/ids'
import { readCount, readDegrees, readSum } from '$lib/intake/numbers'
import { withoutPersons } from '$lib/intake/personal'
import { columnLetter, fold } from '$lib/intake/table'
import { gazetteer, recordsOf, takenIn, textFile } from '../fixtures/intake'

const valueOf = (reading: ReturnType<typeof readSum>) =>
  'value' in reading
    ? reading.value
    : reading.fault === 'either'
      ? reading.readings.join(' or ')
      : reading.fault

describe('a number', () => {
  it.each([
    ['24', 24],
    ['1 234', 1234],
    ['1.234', 1234],
    ['24,0', 24],
    ['about 20', 'unreadable'],
    ['-3', 'unreadable'],
    ['2.5', 'unreadable']
  ])('of people or events, %s, is %s', (text, value) => {
    expect(valueOf(readCount(text))).toBe(value)
  })

  it.each([
    ['791 256,20 EUR', 791256.2],
    ['€ 791,256.20', 791256.2],
    ['791.256,20', 791256.2],
    ['60000', 60000],
    ['12,5', 12.5],
    ['1.234.567', 1234567],
    ['791.256', '791256 or 791.256'],
    ['a lot', 'unreadable']
  ])('of euros, %s, is %s', (text, value) => {
    expect(valueOf(readSum(text))).toBe(value)
  })

  it.each([
    ['56.65', 56.65],
    ['56,65', 56.65],
    ['−23.7', -23.7],
    ['23.71 E', 23.71],
    ['23.71 W', -23.71],
    ['56°39′00″N', 56.65],
    ['56°', 56],
    ['north', undefined]
  ])('of degrees, %s, is %s', (text, value) => {
    expect(readDegrees(text)?.value).toBe(value)
  })

  it.each([
    ['56.65, 23.71', ['56.65', '23.71']],
    ['56,65; 23,71', ['56,65', '23,71']],
    ['56,65 23,71', ['56,65', '23,71']],
    ['POINT(23.71 56.65)', ['56.65', '23.71']],
    ['56,65,23,71', null]
  ])('of both, %s, is cut', (text, parts) => {
    expect(cutPosition(text)).toEqual(parts)
  })
})

describe('a name', () => {
  it('of a country is known in our languages, by its own name and by its code', () => {
    const names = ['Latvia', 'Latvija', 'Lettonie', 'Letland', 'lv', 'LATVIJA']
    expect(names.map((name) => gazetteer.countryNamed(name))).toEqual(names.map(() => 'LV'))
    expect(
      ['UK', 'Česko', 'Österreich', 'Ελλάδα', 'Atlantis'].map((name) => gazetteer.countryNamed(name))
    ).toEqual(['GB', 'CZ', 'AT', 'GR', null])
  })

  it('of a town is found by other names and without accents, the largest first', () => {
    const found = (name: string, country: string | null) =>
      gazetteer.find(name, country).map(({ town }) => town.name)
    expect(found('Rezekne', 'LV')).toEqual(['Rēzekne'])
    expect(found('Bruxelles', 'BE')).toEqual(['Brussels'])
    expect(found('Mitau', null)).toContain('Jelgava')
    expect(found('Frankfurt', 'DE').slice(0, 2)).toEqual(['Frankfurt am Main', 'Frankfurt (Oder)'])
  })

  it('becomes an id, and is folded to be compared', () => {
    expect(slug('Viesītes veselības un sociālās aprūpes centrs, SIA')).toBe(
      'viesites-veselibas-un-socialas-aprupes-centrs-sia'
    )
    expect(slug('Łódź, Ærø')).toBe('lodz-aero')
    expect(fold('  Rēzekne / REZEKNE ')).toBe('rezekne rezekne')
    expect([0, 25, 26, 51].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ'])
  })

  it('of a person with a title, an address or a number is taken out of a text', () => {
    const text = 'Led by Dr Someone (someone@example.org, tel. 2012 3456) in room 12'
    expect(withoutPersons(text).text).toBe('Led by (,) in room 12')
    expect(withoutPersons('24 people came').taken).toEqual([])
    const file = textFile(
      'Project,Title,Kind,When,Place,Evidence,Hosts\nP,T,camp,2019,,reported,"Centre\nx@example.org"\n'
    )
    expect(recordsOf(takenIn([file])).organisations.map(({ id }) => id)).toEqual(['centre'])
  })
})

describe('letters without a mark', () => {
  const bytes = (...codes: number[]) => Uint8Array.from(codes)
  const latin = (text: string) => bytes(...[...text].map((letter) => letter.charCodeAt(0)))
  it.each([
    [
      'French',
      latin('Réunion à l\u00e9cole, o\u00f9 \u00eates-vous, fran\u00e7ais'),
      'windows-1252',
      'Réunion à l'
    ],
    ['Polish', bytes(0xa3, 0xf3, 0x64, 0x9f, 0x20, 0xb9, 0xea, 0xb3, 0x9c), 'windows-1250', 'Łódź'],
    [
      'Lithuanian',
      bytes(0xd0, 0x69, 0x61, 0x75, 0x6c, 0x69, 0x61, 0x69, 0x20, 0xeb, 0xf8, 0xfb, 0xe0),
      'windows-1257',
      'Šiauliai'
    ]
  ])('are read as %s', (_, text, encoding, start) => {
    const decoded = decodeText(text, null)
    expect(decoded).toMatchObject({ encoding })
    expect('text' in decoded && decoded.text.startsWith(start)).toBe(true)
  })
})

describe('files of one name', () => {
  it('are told apart, and none covers the other', () => {
    const own = textFile('{"activities":[]}', 'activities.json')
    const sheet = textFile('Project,Title,Kind,When,Place,Evidence\nP,T,camp,2019,,reported\n')
    const { files } = takenIn([own, own, sheet, sheet])
    expect(files.map(({ name }) => name)).toEqual([
      ...['own-1-activities.json', 'own-2-activities.json'],
      ...['site.json', 'projects.json', 'activities.json']
    ])
  })
})
