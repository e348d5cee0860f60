import { describe, expect, it } from 'vitest'
import { columnsOf, slideText } from '$lib/present/slide-layout'

const words = (title: string, lead: string | null = null) => ({
  project: ['SocQuality', 'Interreg Latvia–Lithuania'] as const,
  title,
  date: '26–28 February 2024',
  lead,
  sources: null
})
const wide = columnsOf('wide', true)
const LONG = 'Closing event for other Latvian municipalities'
const LEAD = Array.from({ length: 30 }, () => 'pašvaldību').join(' ')

describe('the words of a slide', () => {
  it.each([
    ['Kaunas', 198, 1],
    ['Kretinga', 156, 1],
    ['Jaunjelgava', 122, 1],
    ['Jaunjelgavas novads', 96, 2]
  ])('set %s at %d px in %d lines', (title, sizePx, lines) => {
    const set = slideText(words(title), wide).title
    expect([set.sizePx, set.lines.length]).toEqual([sizePx, lines])
  })

  it('set a long title in more lines rather than cut it', () => {
    const { title } = slideText(words(LONG), wide)
    expect(title.lines.join(' ')).toBe(LONG)
    expect(title.sizePx).toBeGreaterThanOrEqual(54)
  })

  it('make a title smaller before a long lead gets too small to read', () => {
    const { title, lead } = slideText(words('Kaunas', LEAD), wide)
    expect(lead?.lines.join(' ')).toBe(LEAD)
    expect(lead?.sizePx).toBeGreaterThanOrEqual(28)
    expect(title.sizePx).toBeLessThanOrEqual(198)
  })

  it.each(['wide', 'tall'] as const)('never go below 24 px on a %s slide', (format) => {
    const long = { ...words(`${LONG}, ${LONG}`, LEAD), sources: `Source: ${LONG}; ${LONG}` }
    const set = Object.values(slideText(long, columnsOf(format, true)))
    expect(Math.min(...set.map((text) => text?.sizePx ?? 99))).toBeGreaterThanOrEqual(24)
  })

  it('put the programme on a line of its own where both are too long for one', () => {
    const project = ['Emotional well-being of specialists', 'Interreg Latvia–Lithuania'] as const
    expect(slideText({ ...words('Kaunas'), project }, wide).project?.lines).toEqual([...project])
  })
})
