import { describe, expect, it } from 'vitest'
import { hues } from '$lib/view/hues'
import { HOME, withFilter, type View } from '$lib/view/view'
import { valley } from '../fixtures/valley'
import { ourContent } from '../fixtures/worlds'

const dataset = valley()

/** Ids of the projects with hues 1, 2 and 3, and how many are slate. */
function coloured(world: typeof dataset, view: View) {
  const all = hues(world, view)
  const withHue = (hue: number) => world.projects.filter((_, index) => all[index] === hue).map(({ id }) => id)
  return [1, 2, 3].map((hue) => withHue(hue).join())
}

describe('hues', () => {
  it('are of the most recent three projects where none is chosen, mentions left out', () => {
    expect(coloured(dataset, HOME)).toEqual(['third', 'second', 'first'])
    expect(coloured(ourContent(), HOME)).toEqual(['well-being', 'socquality', 'institutional-care'])
  })

  it.each([
    [['first'], ['first', '', '']],
    [
      ['second', 'first'],
      ['second', 'first', '']
    ],
    [
      ['timeless', 'first', 'third', 'second'],
      ['timeless', 'first', 'third']
    ]
  ])('follow the order of the address: %j', (chosen, expected) => {
    expect(coloured(dataset, withFilter(HOME, 'project', chosen))).toEqual(expected)
  })

  it('leave the others slate', () => {
    const all = hues(dataset, withFilter(HOME, 'project', ['second']))
    expect(all).toHaveLength(dataset.projects.length)
    expect(all.filter((hue) => hue === 0)).toHaveLength(dataset.projects.length - 1)
  })

  it('do not depend on anything else of the view', () => {
    const view: View = { ...HOME, time: { from: 0, to: 9 }, activity: 'exchange', at: 'alder' }
    expect(hues(dataset, withFilter(view, 'kind', ['camp']))).toEqual(hues(dataset, HOME))
  })

  it('take the first of the table where projects begin on one day', () => {
    const period = { start: 100, days: 10, grain: 'day' } as const
    const projects = ['c', 'a', 'd', 'b'].map((id) => ({
      ...dataset.projects[0],
      id,
      period,
      mention: false
    }))
    expect(coloured({ ...dataset, projects: projects as typeof dataset.projects }, HOME)).toEqual([
      'c',
      'a',
      'd'
    ])
  })
})
