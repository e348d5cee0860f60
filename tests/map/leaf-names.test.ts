import { describe, expect, it } from 'vitest'
import { createAllWords } from '$lib/locales/all-words'
import { leafName } from '$lib/map/leaf-names'
import { leavesOf, wholeOf, type Leaf } from '$lib/map/leaves'
import { namedPlaces } from '$lib/map/pins'
import { ourContent } from '../fixtures/worlds'

const say = createAllWords('en')
const ours = ourContent()
const leaves = leavesOf(ours, [...namedPlaces(ours)])
const leafOf = (...ids: string[]): Leaf => ({
  id: 'main',
  places: ids.map((id) => ours.places.findIndex((place) => place.id === id)),
  points: []
})

describe('the name of a leaf', () => {
  it('is that of the countries of its places', () => {
    expect(leaves.map((leaf) => leafName(ours, leaf, say))).toEqual(['Belgium', 'Latvia and Lithuania'])
  })

  it('starts with the country of most places', () => {
    expect(leafName(ours, leafOf('jelgava', 'kaunas', 'kretinga'), say)).toBe('Lithuania and Latvia')
  })

  it('counts the countries that it does not name', () => {
    expect(leafName(ours, wholeOf(leaves), say)).toBe('Latvia, Lithuania +1')
  })

  it('is empty without places', () => {
    expect(leafName(ours, leafOf(), say)).toBe('')
  })
})
