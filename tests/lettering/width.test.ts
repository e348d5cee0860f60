import { describe, expect, it } from 'vitest'
import advances from '../../src/lib/lettering/advances.json'
import { widthOf, type Weight } from '$lib/lettering/width'
import { readRecords } from '../fixtures/read-records'
import { TOWNS } from '../fixtures/towns'

const WEIGHTS: readonly Weight[] = [450, 500, 650, 680]

describe('width of a text', () => {
  it('has a width for every letter at every weight', () => {
    const count = [...advances.letters].length
    for (const weight of WEIGHTS) expect(advances.weights[weight]).toHaveLength(count)
  })

  it('adds up the widths of its letters', () => {
    for (const weight of WEIGHTS) {
      const sum = [...'Saint-Brieuc'].reduce((width, letter) => width + widthOf(letter, 13.5, weight), 0)
      expect(widthOf('Saint-Brieuc', 13.5, weight)).toBeCloseTo(sum, 9)
    }
  })

  it('grows with the size', () => {
    expect(widthOf('Telšiai', 27)).toBeCloseTo(2 * widthOf('Telšiai', 13.5), 9)
    expect(widthOf('Telšiai', 0)).toBe(0)
    expect(widthOf('', 20)).toBe(0)
  })

  it('is no less at a heavier weight', () => {
    for (const [name] of TOWNS) {
      const widths = WEIGHTS.map((weight) => widthOf(name, 13.5, weight))
      expect(widths).toEqual(widths.toSorted((a, b) => a - b))
    }
  })

  it('is the same for a letter and its accent apart', () => {
    expect(widthOf('Rīga'.normalize('NFD'), 13.5)).toBe(widthOf('Rīga', 13.5))
  })

  it('takes a letter that the table lacks as a wide one', () => {
    expect(widthOf('山', 10)).toBeCloseTo(8)
    expect(widthOf('𝔸', 10)).toBeCloseTo(8)
  })

  it('knows every letter of the places with a dot of our content, in all languages', () => {
    const dots = readRecords('data').places.filter(({ lng }) => lng !== undefined)
    const texts = dots.flatMap(({ name }) => Object.values(name))
    const known = new Set(advances.letters)
    expect(texts.length).toBeGreaterThan(20)
    expect(
      texts.flatMap((text) => [...text.normalize('NFC')]).filter((letter) => !known.has(letter))
    ).toEqual([])
  })
})
