import { describe, expect, it } from 'vitest'
import type { SearchEntry } from '$lib/model/search'
import { otherNames, standBeside, subjectOf, type Rect } from '$lib/panels/tooltip'
import { placeIndex, rowOf, valley } from '../fixtures/valley'

const WINDOW = { widthPx: 400, heightPx: 300 }
const SIZE = { widthPx: 160, heightPx: 60 }
const markAt = (x: number, y: number): Rect => ({ left: x - 8, top: y - 12, right: x + 8, bottom: y + 12 })

describe('a tooltip', () => {
  it('stands above its mark, in the middle', () => {
    expect(standBeside(markAt(200, 200), SIZE, WINDOW)).toEqual({ x: 120, y: 122 })
  })

  it.each([
    [2, 2],
    [398, 2],
    [200, 30],
    [2, 298],
    [398, 298],
    [200, 150]
  ])('stays in the window and off its mark: %d, %d', (x, y) => {
    const mark = markAt(x, y)
    for (const size of [SIZE, { widthPx: 160, heightPx: 250 }]) {
      const at = standBeside(mark, size, WINDOW)
      const isOff =
        at.y + size.heightPx <= mark.top ||
        at.y >= mark.bottom ||
        at.x >= mark.right ||
        at.x + size.widthPx <= mark.left
      expect(isOff).toBe(true)
      expect(at.y).toBeGreaterThanOrEqual(0)
      expect(at.y + size.heightPx).toBeLessThanOrEqual(WINDOW.heightPx)
      expect(at.x).toBeGreaterThanOrEqual(0)
      expect(at.x + size.widthPx).toBeLessThanOrEqual(WINDOW.widthPx)
    }
  })
})

describe('what a tooltip is about', () => {
  const small = valley()
  const none = { row: undefined, count: undefined, key: undefined }
  const exchange = rowOf(small, 'exchange')
  const alder = placeIndex(small, 'alder')

  it('is the activity of a mark', () => {
    const given = { row: String(exchange), count: '1', key: `a${exchange}` }
    expect(subjectOf(small, [exchange], given)).toEqual({ kind: 'activity', row: exchange })
  })

  it('is a place with how many shown activities name it', () => {
    const given = { ...none, key: `p${alder}` }
    expect(subjectOf(small, [exchange], given)).toEqual({ kind: 'place', place: alder, count: 1 })
    expect(subjectOf(small, [], given)).toEqual({ kind: 'place', place: alder, count: 0 })
  })

  it('is nothing where several are counted, or where nothing is known', () => {
    expect(subjectOf(small, [], { row: '0', count: '3', key: 'a0' })).toBeNull()
    expect(subjectOf(small, [], none)).toBeNull()
    expect(subjectOf(small, [], { ...none, key: 'p999' })).toBeNull()
  })
})

describe('other names of a place', () => {
  const entry = (id: string, names: Record<string, string>): SearchEntry => {
    return { kind: 'place', id, names, forms: [], place: id, project: null }
  }
  const entries = [
    entry('brussels', { en: 'Brussels', lv: 'Brisele', lt: 'Briuselis', fr: 'Bruxelles', nl: 'Brussel' }),
    entry('viesite', { en: 'Viesīte', lv: 'Viesīte', lt: 'Viesytė', fr: 'Viesīte', nl: 'Viesīte' })
  ]

  it('are all but the one that is shown', () => {
    expect(otherNames(entries, 'brussels', 'Brisele').map(({ text, langs }) => [text, langs])).toEqual([
      ['Brussels', ['en']],
      ['Briuselis', ['lt']],
      ['Bruxelles', ['fr']],
      ['Brussel', ['nl']]
    ])
  })

  it('are told once where languages agree', () => {
    expect(otherNames(entries, 'viesite', 'Viesytė')).toEqual([
      { text: 'Viesīte', lang: 'en', langs: ['en', 'lv', 'fr', 'nl'] }
    ])
    expect(otherNames(entries, 'viesite', 'Viesīte').map(({ text }) => text)).toEqual(['Viesytė'])
  })

  it('are none of a place that no one names', () => {
    expect(otherNames(entries, 'nowhere', 'Nowhere')).toEqual([])
  })
})
