import { describe, expect, it } from 'vitest'
import { compile } from '$lib/model/compile'
import type { Dataset, Label } from '$lib/model/dataset'
import { dayOf } from '$lib/time/day'
import { groupLanes, MOST_LANES } from '$lib/timeline/groups'
import { laneHeads } from '$lib/timeline/lanes'
import { layout } from '$lib/timeline/layout'
import { extentOf } from '$lib/view/extent'
import { match } from '$lib/view/match'
import { HOME } from '$lib/view/view'
import { crowd } from '../fixtures/crowd'
import { toRecords } from '../fixtures/read-records'
import { SHAPES } from '../fixtures/shapes'
import { ourContent } from '../fixtures/worlds'

const none: ReadonlySet<string> = new Set()
const thirty = compile(toRecords(SHAPES['thirty projects in one programme']?.()), 'en').dataset
const many = compile(toRecords(crowd({ activities: 1000, seed: 29 })), 'en').dataset

/** Heads of a world as short words: `# key` of a closed group, `> key` of an open one, else the project. */
function outline(dataset: Dataset, open = none): string[] {
  return groupLanes(dataset, laneHeads(dataset, 'project'), open).map(({ key, group, depth }) => {
    const sign = group ? (group.isOpen ? '> ' : '# ') : ''
    return `${'  '.repeat(depth)}${sign}${key}`
  })
}

/** The crowd with programmes of our own, by how many projects each has; '' is none. */
function withProgrammes(sizes: Readonly<Record<string, number>>): Dataset {
  const names = Object.entries(sizes).flatMap(([name, size]) => Array.from({ length: size }, () => name))
  const programme = (text: string): Label | null => (text === '' ? null : { text, lang: 'en', by: 'us' })
  const projects = many.projects.map((project, index) => {
    return { ...project, programme: programme(names[index] ?? ''), mention: false }
  })
  return { ...many, projects }
}

describe('groups of lanes', () => {
  it('are not needed for a few', () => {
    const ours = ourContent()
    expect(groupLanes(ours, laneHeads(ours, 'project'), none)).toEqual(laneHeads(ours, 'project'))
    const twelve = laneHeads(thirty, 'project').slice(0, MOST_LANES)
    expect(groupLanes(thirty, twelve, none)).toBe(twelve)
  })

  it('are programmes, closed at first, and open with their lanes below them', () => {
    const world = withProgrammes({ A: 10, B: 10, C: 10 })
    const closed = outline(world)
    expect(closed.toSorted()).toEqual(['# programme-A', '# programme-B', '# programme-C'])
    const opened = outline(world, new Set(['programme-B']))
    const at = opened.indexOf('> programme-B')
    expect(opened).toHaveLength(13)
    expect(opened.slice(at + 1, at + 11).every((line) => line.startsWith('  project-'))).toBe(true)
  })

  it('of very many projects open into years', () => {
    const opened = outline(withProgrammes({ A: 20, B: 10 }), new Set(['programme-A']))
    const years = opened.filter((line) => /^ {2}(# programme-A-year-\d{4}|project-\d+)$/.test(line))
    expect(years.length).toBe(opened.length - 2)
    const [year] = years.filter((line) => line.includes('#'))
    const key = year?.trim().slice(2) ?? ''
    const deeper = outline(withProgrammes({ A: 20, B: 10 }), new Set(['programme-A', key]))
    expect(deeper.filter((line) => line.startsWith('    project-')).length).toBeGreaterThan(1)
  })

  it('are years where there is one programme only', () => {
    expect(outline(thirty)).toEqual(['# year-2017', '# year-2018', '# year-2019', '# year-2020'])
  })

  it('leave a project that is alone of its programme as it is, and hold those without one', () => {
    const lines = outline(withProgrammes({ A: 1, B: 14, '': 15 }))
    expect(lines.filter((line) => line.startsWith('project-'))).toHaveLength(1)
    expect(lines).toContain('# programme-')
  })

  it.each([
    ['thirty projects', thirty],
    ['a crowd', many]
  ])('of %s hold every shown row once, open or closed', (_, dataset) => {
    const { shown } = match(dataset, HOME)
    const window = extentOf(dataset) ?? { from: dayOf(2000, 1, 1), to: dayOf(2030, 1, 1) }
    const options = { window, widthPx: 838, shown, selected: shown[5] ?? -1 }
    let open = none
    for (let round = 0; round < 3; round++) {
      const { lanes } = layout(dataset, { ...options, open })
      const rows = lanes.flatMap((lane) => lane.marks.flatMap((mark) => mark.rows))
      const undated = lanes.filter(({ group }) => !group?.isOpen).reduce((sum, lane) => sum + lane.undated, 0)
      expect(rows.length + undated).toBe(shown.length)
      expect(new Set(rows).size).toBe(rows.length)
      for (const lane of lanes) if (!lane.group?.isOpen) expect(lane.total).toBe(lane.rows.length)
      open = new Set([...open, ...lanes.flatMap(({ key, group }) => (group ? [key] : []))])
    }
    expect(layout(dataset, { ...options, open }).lanes.every(({ group }) => group?.isOpen ?? true)).toBe(true)
  })

  it('show the selected mark by itself, above the counts of a closed one', () => {
    const { shown } = match(thirty, HOME)
    const window = extentOf(thirty) ?? { from: 0, to: 1 }
    const selected = shown[7] ?? -1
    const { lanes } = layout(thirty, { window, widthPx: 838, shown, selected, open: none })
    const holding = lanes.filter(({ rows }) => rows.includes(selected))
    expect(holding).toHaveLength(1)
    const single = holding[0]?.marks.filter(({ count }) => !count)
    expect(single).toMatchObject([{ rows: [selected], level: 1 }])
    expect(holding[0]?.bands.map(({ row }) => row)).toEqual([selected])
  })
})
