/** Knows that columns come back from their file as they were, and what a broken file says. */
import { describe, expect, it } from 'vitest'
import { readColumns, writeColumns } from '$lib/model/columns-file'
import type { Columns } from '$lib/model/dataset'
import { worlds } from '../fixtures/worlds'

const numbersOf = (columns: Columns) => {
  const { id, title, ...numbers } = columns
  expect([id.length, title.length]).toEqual([columns.size, columns.size])
  return numbers
}

describe('the file of columns', () => {
  it.each(worlds())('gives back all numbers of $name', ({ dataset }) => {
    const numbers = numbersOf(dataset.columns)
    expect(readColumns(writeColumns(dataset.columns))).toEqual(numbers)
  })

  it('holds the least and the greatest number of each kind of array', () => {
    const [dataset] = worlds().map((world) => world.dataset)
    const numbers = numbersOf(dataset?.columns ?? ({} as Columns))
    numbers.start.set([-2147483648, 2147483647], 0)
    numbers.people.set([-1, 2147483647], 0)
    numbers.place.set([-32768, 32767], 0)
    numbers.flags.set([0, 65535], 0)
    expect(readColumns(writeColumns(numbers as Columns))).toEqual(numbers)
  })

  it('is refused where it was cut off', () => {
    const file = writeColumns(worlds()[0]?.dataset.columns ?? ({} as Columns))
    expect(() => readColumns(file.slice(0, -1))).toThrow('columns of another length')
    expect(() => readColumns(file.slice(0, 3))).toThrow()
  })
})
