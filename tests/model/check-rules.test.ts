import { describe, expect, it } from 'vitest'
import { checkFiles } from '../../src/lib/model/check'

const site = { title: { en: 'A' }, languages: ['en'], owner: 'B', contact: 'C', licence: { name: 'D' } }
const filled = { ...site, url: 'https://example.org', dataDate: '2026-01-31', version: '1' }

/** Rules that a folder of one file breaks. */
function rulesOf(content: object): string[] {
  const text = JSON.stringify({ site: filled, ...content })
  return checkFiles([{ name: 'a.json', text }]).problems.map(({ rule }) => rule)
}

const place = (lng: number, lat: number, more: object = {}) => ({
  places: [{ id: 'here', kind: 'town', name: { en: 'Here' }, in: null, lng, lat, ...more }]
})
const noted = (words: string) => ({ notes: { lat: { en: words } } })

describe('positions', () => {
  it.each([
    ['Rēzekne', 27.34, 56.51, []],
    ['Rēzekne, swapped', 56.51, 27.34, ['swapped-position']],
    ['Lisbon', -9.14, 38.71, []],
    ['Tokyo', 139.69, 35.69, []],
    ['Cayenne', -52.33, 4.92, []],
    ['Nairobi, which looks like Algiers turned', 36.82, -1.29, ['swapped-position']],
    ['beyond the pole', 27.34, 95, ['off-the-globe']]
  ])('judges %s at %d, %d: %j', (_name, lng, lat, rules) => {
    expect(rulesOf(place(lng, lat))).toEqual(rules)
  })

  it('takes a position that looks swapped if a note says that it is meant', () => {
    expect(rulesOf(place(36.82, -1.29, noted('South of the equator.')))).toEqual([])
  })
})

describe('personal data', () => {
  it.each([
    ['office@example.org', ['personal-data']],
    ['+371 60 000 000', ['personal-data']],
    ['tālr. 6000 0000', ['personal-data']],
    ['Tel.: 860000000', ['personal-data']],
    ['2023-1-LV01-KA210-ADU-000164014', []],
    ['01.02.2017. – 29.02.2020.', []],
    ['EUR 791 256.19', []],
    ['08.4.1-ESFA-V-405-01-0001', []],
    ['Erasmus+ 2021–2027', []],
    ['telling 24 people', []]
  ])('judges the text %j: %j', (words, rules) => {
    expect(rulesOf(place(27, 56, noted(words)))).toEqual(rules)
  })
})

describe('colours of the projects', () => {
  const inColours = (...colours: string[]) => rulesOf({ site: { ...filled, colours } })

  it.each([
    ['dark ones of three hues', ['#c23b12', '#00629b', '#5b2a6e'], []],
    ['a yellow that pales on the map', ['#ffd400', '#00629b', '#5b2a6e'], ['colour-contrast']],
    ['two blues', ['#c23b12', '#00629b', '#00649a'], ['colours-alike']],
    ['two of them', ['#c23b12', '#00629b'], ['too-small']],
    ['a word', ['red', '#00629b', '#5b2a6e'], ['wrong-form']]
  ])('judges %s', (_, colours, rules) => {
    expect(inColours(...colours)).toEqual(rules)
  })
})
