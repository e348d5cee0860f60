import { describe, expect, it } from 'vitest'
import { formatWithin, parseWithin } from '$lib/view/within'

const BALTICS = { west: 20.9, south: 53.8, east: 26.125, north: 58.2 }
const BELGIUM = { west: -2.5, south: 49.5, east: 6.4, north: 51.5 }

describe('what a map showed, in an address', () => {
  it('is written leaf by leaf, and comes back', () => {
    const text = '20.9,53.8,26.125,58.2;-2.5,49.5,6.4,51.5'
    expect(formatWithin([BALTICS, BELGIUM])).toBe(text)
    expect(parseWithin(text)).toEqual([BALTICS, BELGIUM])
  })

  it('may go over the date line', () => {
    expect(parseWithin('170,-10,-170,10')).toEqual([{ west: 170, south: -10, east: -170, north: 10 }])
  })

  it.each([
    '',
    ';',
    '20,53,26',
    '20,53,26,58,59',
    '20,53,26,58;',
    '20,58,26,53',
    '20,53,20,58',
    '20,53,26,91',
    '20,-91,26,58',
    '20,53,181,58',
    '20,53,26.1234,58',
    '2e1,53,26,58',
    ' 20,53,26,58',
    Array.from({ length: 9 }, () => '20,53,26,58').join(';')
  ])('%j is no part of the earth', (text) => {
    expect(parseWithin(text)).toBeNull()
  })
})
