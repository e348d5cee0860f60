import { describe, expect, it } from 'vitest'
import { compile } from '$lib/model/compile'
import { NO_DAY } from '$lib/model/dataset'
import { breakOf } from '$lib/panels/spine'
import { foldsOf } from '$lib/view/folds'
import { match } from '$lib/view/match'
import { HOME } from '$lib/view/view'
import { anActivity, aProject, smallWorld } from '../fixtures/small-world'
import { ourContent } from '../fixtures/worlds'

/** Breaks before each of some activities `project date`, in the order of the list. */
function breaksOf(...activities: string[]) {
  const { dataset } = compile(
    smallWorld({
      site: { firstParty: 'office' },
      projects: ['a', 'b'].map((id) => aProject({ id })),
      activities: activities.map((text, n) => {
        const [project = '', when = null] = text.split(' ')
        return anActivity({ id: `visit-${n}`, project, when })
      })
    }),
    'en'
  )
  const { shown } = match(dataset, HOME)
  const folds = foldsOf(dataset, shown)
  return shown.map((row, index) => {
    const { year, empty } = breakOf(dataset, folds, shown[index - 1], row)
    return [empty && `${empty.years} y ${empty.months} m`, year].filter((part) => part !== null)
  })
}

describe('the standing timeline', () => {
  it('names each year once, where it begins', () => {
    expect(breaksOf('a 2019-02-05', 'b 2019-05', 'a 2020-01')).toEqual([[2019], [], [2020]])
  })

  it('folds empty time away, with its length', () => {
    expect(breaksOf('a 2019-02', 'b 2022-06', 'a 2022-07')).toEqual([[2019], ['3 y 3 m', 2022], []])
    expect(breaksOf('a 2019-02', 'b 2021-03')).toEqual([[2019], ['2 y 0 m', 2021]])
  })

  it('folds nothing where the date before reaches on', () => {
    expect(breaksOf('a 2018/2021', 'b 2021-06')).toEqual([[2018], [2021]])
  })

  it('tells of our own content what every text tells', () => {
    const dataset = ourContent()
    const { shown } = match(dataset, HOME)
    const dated = shown.filter((row) => dataset.columns.start[row] !== NO_DAY)
    const folds = foldsOf(dataset, shown)
    const found = dated.map((row, index) => breakOf(dataset, folds, dated[index - 1], row))
    expect(found.map(({ year }) => year).filter(Boolean)).toEqual([2016, 2019, 2024])
    expect(found.map(({ empty }) => empty).filter(Boolean)).toEqual([{ years: 3, months: 9 }])
  })
})
