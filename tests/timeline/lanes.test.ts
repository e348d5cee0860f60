import { describe, expect, it } from 'vitest'
import { FLAG, KINDS } from '$lib/model/dataset'
import { laneHeads, laneKey } from '$lib/timeline/lanes'
import { activeProjects } from '$lib/view/folds'
import { rowOf, valley } from '../fixtures/valley'
import { worlds } from '../fixtures/worlds'

const dataset = valley()

describe('lanes', () => {
  it('stand for projects in the order of their start, those without any activity or time left out', () => {
    const ids = laneHeads(dataset, 'project').map(({ project }) => dataset.projects[project]?.id)
    expect(ids).toEqual(['timeless', 'first', 'second', 'third'])
  })

  it('stand for host countries by name, and for no country last', () => {
    const names = laneHeads(dataset, 'country').map(
      ({ country }) => dataset.places[country]?.name.text ?? null
    )
    expect(names).toEqual([...names.slice(0, -1).toSorted(), null])
    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBeGreaterThan(2)
  })

  it('stand for kinds in the order of the key', () => {
    const order = laneHeads(dataset, 'kind').map(({ kind }) => KINDS.indexOf(kind ?? 'other'))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(order.length).toBeGreaterThan(4)
  })

  it('have a country as place of its own as their country', () => {
    const [seminars, meeting] = [rowOf(dataset, 'seminars'), rowOf(dataset, 'meeting')]
    expect(laneKey(dataset, 'country', seminars)).toMatch(/^country-\d+$/)
    expect(laneKey(dataset, 'country', meeting)).toMatch(/^country-\d+$/)
    expect(laneKey(dataset, 'country', rowOf(dataset, 'about'))).toBe('country--1')
  })

  it('know the projects that have activities of their own', () => {
    const ids = [...activeProjects(dataset)].map((project) => dataset.projects[project]?.id)
    expect(ids.toSorted()).toEqual(['first', 'second', 'third', 'timeless'])
  })

  it.each(worlds())('of $name hold every counted row, whatever they stand for', ({ dataset: world }) => {
    for (const by of ['project', 'country', 'kind'] as const) {
      const keys = new Set(laneHeads(world, by).map(({ key }) => key))
      const homeless = [...world.columns.id.keys()].filter(
        (row) => ((world.columns.flags[row] ?? 0) & FLAG.counted) !== 0 && !keys.has(laneKey(world, by, row))
      )
      expect(homeless, by).toEqual([])
    }
  })
})
