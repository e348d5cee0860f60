import { describe, expect, it } from 'vitest'
import { EMPTY_MAPPING } from '$lib/intake/mapping'
import { partText, unzip } from '$lib/intake/zip'
import { createAllWords } from '$lib/locales/all-words'
import { confirmed, fieldChoices, shownTables, taken } from '$lib/trial/columns'
import { fieldWords } from '$lib/trial/field-words'
import { zippedFolder } from '$lib/trial/folder'
import { mappingWith, mendableProblems, type MendableGroup } from '$lib/trial/problems'
import { mendTrial, openTrial, takeTrial, type Trial } from '$lib/trial/trial'
import { FIELDS_OF } from '$lib/intake/fields'
import { finish, gazetteer, textFile } from '../fixtures/intake'

const say = createAllWords('en')
const HEAD = 'Project;Title;Kind;When;Place;Country;Evidence;E-mail'
const SOUND = 'Warm hands;Visit to Kaunas;Exchange;2019-02-05;Kaunas;Lithuania;reported;'

/** A trial of lines below the headings, taken in. */
function trialOf(lines: readonly string[], mapping = {}): Trial {
  const opened = finish(openTrial([textFile([HEAD, ...lines].join('\n'))], { ...EMPTY_MAPPING, ...mapping }))
  return take(opened)
}

function take(trial: Trial, mapping = trial.opened.mapping): Trial {
  return finish(takeTrial(trial, mapping, { gazetteer, say }))
}

function groupsOf({ opened, outcome }: Trial): MendableGroup[] {
  return mendableProblems(
    outcome?.problems ?? [],
    opened.mapped.map(({ table }) => table),
    say,
    5
  )
}

/** The first row of the group of a rule. */
function rowOf(trial: Trial, rule: string) {
  const group = groupsOf(trial).find((each) => each.rule === rule)
  const row = group?.rows[0]
  if (!group || !row) throw new Error(`no problem: ${rule}`)
  return { group, row }
}

describe('a cell that is mended in place', () => {
  it('is named by its problem, and its row is used from then on', () => {
    const trial = trialOf([SOUND, 'Warm hands;Camp;Picnic;2019-07;Dobele;Latvia;announced;'])
    expect(trial.outcome?.rowsUsed).toBe(1)
    const { row } = rowOf(trial, 'kind-unknown')
    expect([row.now, row.cell]).toEqual(['Picnic', { file: 'sheet.csv', sheet: null, row: 3, column: 2 }])
    expect(row.choices.map(({ label }) => label)).toContain('Public event')
    if (!row.cell) throw new Error('no cell')
    const mended = take(mendTrial(trial, [{ cell: row.cell, value: 'event' }]))
    expect(mended.outcome?.rowsUsed).toBe(2)
    expect(groupsOf(mended).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('may stand beyond the end of its row', () => {
    const trial = trialOf(['Warm hands;Camp;Camp;2019-07;Dobele;Latvia'])
    const { row } = rowOf(trial, 'value-missing')
    if (!row.cell) throw new Error('no cell')
    expect(take(mendTrial(trial, [{ cell: row.cell, value: 'reported' }])).outcome?.rowsUsed).toBe(1)
  })
})

describe('what is chosen for all rows', () => {
  it('is a town among several of its name', () => {
    const trial = trialOf(['Warm hands;Camp;Camp;2019-07;Saint-Denis;France;reported;'])
    const { group, row } = rowOf(trial, 'place-ambiguous')
    const [choice] = row.choices
    expect(choice).toMatchObject({ is: 'place', name: 'Saint-Denis' })
    if (!choice) throw new Error('no choice')
    expect(take(trial, mappingWith(trial.opened.mapping, choice, group)).outcome?.rowsUsed).toBe(1)
  })

  it('is the order of days and months', () => {
    const lines = ['03/04/2019', '05/06/2019'].map((day) => SOUND.replace('2019-02-05', day))
    const trial = trialOf(lines)
    const { group } = rowOf(trial, 'date-ambiguous')
    const [dayFirst] = group.choices
    if (!dayFirst) throw new Error('no choice')
    const after = take(trial, mappingWith(trial.opened.mapping, dayFirst, group))
    expect(groupsOf(after).filter(({ rule }) => rule === 'date-ambiguous')).toEqual([])
  })
})

describe('columns', () => {
  it('about people show no value, and stay out unless they are kept', () => {
    const trial = trialOf([`${SOUND}someone@example.org`])
    const [table] = shownTables(trial.opened)
    expect(table?.columns.find(({ heading }) => heading === 'E-mail')).toEqual({
      heading: 'E-mail',
      samples: [],
      isPersonal: true
    })
    expect(trial.outcome?.files.map(({ text }) => text).join('')).not.toContain('someone')
  })

  it('that are asked for and missing are said to be none when they are confirmed', () => {
    const opened = finish(openTrial([textFile('Title;Kind\nCamp;Camp\n')], EMPTY_MAPPING))
    const [table] = confirmed(opened.opened.mapping).tables
    expect(table?.values).toEqual({ project: '', evidence: '', when: '', place: '' })
    expect(take(opened, confirmed(opened.opened.mapping)).outcome?.problems[0]?.rule).toBe('value-missing')
  })

  it('keep what another sort of rows has as well', () => {
    const { mapping } = trialOf([SOUND]).opened
    const [table] = mapping.tables
    if (!table) throw new Error('no table')
    expect(taken(table, 'places').columns).toMatchObject({ Place: 'place', Country: 'country', Kind: '' })
    expect(fieldChoices(table, 'Title')).toEqual(FIELDS_OF.activities)
  })

  it('all have a name', () => {
    for (const field of Object.values(FIELDS_OF).flat()) expect(fieldWords(field, say)).not.toBe('')
  })
})

it('all files of a trial are one zip, as the command line names them', () => {
  const trial = trialOf([SOUND, 'Warm hands;Camp;Picnic;2019-07;Dobele;Latvia;announced;'])
  if (!trial.outcome) throw new Error('no outcome')
  const { parts } = unzip(zippedFolder(trial.opened, trial.outcome, say, '{}'), () => true)
  expect(Object.keys(parts ?? {}).toSorted()).toEqual([
    'data.mapping.json',
    'data.report.html',
    'data.set-aside.csv',
    'data/activities.json',
    'data/kartu.schema.json',
    'data/places.json',
    'data/projects.json',
    'data/registers.json',
    'data/site.json'
  ])
  expect(partText(parts?.['data.set-aside.csv'])).toContain('Picnic')
})
