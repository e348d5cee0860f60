import { describe, expect, it } from 'vitest'
import { createAllWords } from '$lib/locales/all-words'
import { choiceOfView, fileName, filterWords } from '$lib/panels/download'
import { dayOf } from '$lib/time/day'
import { HOME, type View } from '$lib/view/view'
import { contentIn } from '../fixtures/worlds'

const time = { from: dayOf(2019, 1, 1), to: dayOf(2019, 12, 31) }
const view: View = {
  ...HOME,
  time,
  filters: { ...HOME.filters, project: ['socquality'], place: ['jelgava', 'kaunas'] },
  activity: 'jelgava-2019-02',
  within: [{ west: 20, south: 54, east: 28, north: 58 }]
}

describe('a file of what is shown', () => {
  it.each([
    ['activities.csv', HOME, '2026-11-21', 'activities_2026-11-21.csv'],
    ['places.lp.json', HOME, null, 'places.lp.json'],
    [
      'activities-months.ics',
      view,
      '2026-11-21',
      'activities-months_time-2019-01..2019-12_project-socquality_place-jelgava+kaunas_within_2026-11-21.ics'
    ]
  ] as const)('is called by what was chosen: %s', (name, chosen, date, expected) => {
    expect(fileName(name, chosen, date)).toBe(expected)
  })

  it('has a name that any system takes, however much was chosen', () => {
    const place = Array.from({ length: 60 }, (_, n) => `place-${n}`)
    const name = fileName('kartu.json', { ...HOME, filters: { ...HOME.filters, place } }, '2026-11-21')
    expect(name.length).toBeLessThan(140)
    expect(name).toMatch(/^[\w.+-]+_2026-11-21\.json$/)
  })

  it('says in words what was chosen, in the language of the page', () => {
    const inWords = (lang: string, chosen: View) =>
      filterWords(contentIn(lang), chosen, createAllWords(lang))?.replaceAll('\u00a0', ' ')
    expect(inWords('en', HOME)).toBeUndefined()
    expect(inWords('en', view)).toBe(
      'Time: January–December 2019 · Project: SocQuality · Place: Jelgava, Kaunas · Map: Only what the map shows'
    )
    expect(inWords('lv', { ...view, time: null, within: null })).toBe(
      'Projekts: SocQuality · Vieta: Jelgava, Kauņa'
    )
  })

  it('leads back to what was chosen, without a selection', () => {
    expect(choiceOfView(view)).toEqual({ ...view, activity: null })
  })
})
