import { describe, expect, it } from 'vitest'
import type { Dataset } from '$lib/model/dataset'
import { statementOf } from '$lib/view/funding'
import { HOME, withFilter } from '$lib/view/view'
import { rowOf, valley } from '../fixtures/valley'
import { ourContent } from '../fixtures/worlds'

const dataset = valley()

/** The statement in short: its words, then the programmes; `?` where they are our inference. */
function said(world: Dataset, projects: readonly string[], selected = ''): readonly (string | null)[] | null {
  const row = selected === '' ? -1 : rowOf(world, selected)
  const statement = statementOf(world, withFilter(HOME, 'project', projects), row)
  if (!statement) return null
  const programmes = statement.programmes.map(({ label, isInferred }) => label.text + (isInferred ? '?' : ''))
  return [statement.funding, ...programmes]
}

describe('the EU statement', () => {
  it.each([
    ['of one chosen project is its own', ['first'], '', ['co-funded', 'Border Programme']],
    ['of another is its own', ['third'], '', ['funded', 'Learning Programme']],
    [
      'of the selected activity’s project goes first',
      ['third'],
      'exchange',
      ['co-funded', 'Border Programme']
    ],
    ['of one without words names the programme alone', ['second'], '', [null, 'Border Programme']],
    [
      'of two are their programmes, without words',
      ['first', 'third'],
      '',
      [null, 'Border Programme', 'Learning Programme']
    ],
    ['of two names a programme once', ['first', 'second'], '', [null, 'Border Programme']],
    ['of none chosen are all programmes', [], '', [null, 'Border Programme', 'Learning Programme']]
  ])('%s', (_, projects, selected, expected) => {
    expect(said(dataset, projects, selected)).toEqual(expected)
  })

  it('is none for a project that has nothing to do with EU money', () => {
    expect(said(dataset, ['timeless'])).toBeNull()
    expect(said(dataset, [], 'nowhere')).toBeNull()
  })

  it('is none for owners without programmes, unless they say so for the whole site', () => {
    const projects = dataset.projects.map((project) => ({ ...project, programme: null, funding: null }))
    const owners = { ...dataset, projects }
    expect(said(owners, [])).toBeNull()
    expect(said({ ...owners, site: { ...dataset.site, funding: 'co-funded' } }, [])).toEqual(['co-funded'])
  })

  it('of a project that is only mentioned stands only where that one is chosen', () => {
    const ours = ourContent()
    expect(said(ours, [])).toEqual([
      null,
      'Erasmus+',
      'Interreg Latvia–Lithuania',
      'European Social Fund, Lithuania?'
    ])
    expect(said(ours, ['atver-sirdi-zemgale'])).toEqual([null, 'European Social Fund'])
  })

  it.each([
    ['socquality', ['co-funded', 'Interreg Latvia–Lithuania']],
    ['well-being', ['funded', 'Erasmus+']],
    ['institutional-care', [null, 'European Social Fund, Lithuania?']]
  ])('of our `%s` is %j', (project, expected) => {
    expect(said(ourContent(), [project])).toEqual(expected)
  })
})
