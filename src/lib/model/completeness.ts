/** Knows how complete the data are, in numbers that follow from them; knows no words and no screens. */
import { isCounted, totals } from './counts'
import type { Dataset } from './dataset'
import type { ProjectDetails } from './details'

/** `n` of `total` have it. */
export interface Share {
  readonly what: 'reported' | 'withDate' | 'withDay' | 'withTown' | 'withNumbers' | 'withBudget'
  readonly n: number
  readonly total: number
}

/** Of the activities that count: told as done, dated, to the day, on the map, with numbers; of projects: with a budget. */
export function completenessOf(dataset: Dataset, details: readonly ProjectDetails[]): Share[] {
  const { columns, places, projects } = dataset
  const rows = [...columns.id.keys()]
  const all = totals(dataset, rows)
  const hasTown = (row: number) => isCounted(columns, row) && places[columns.place[row] ?? -1]?.at != null
  const hasNumbers = (row: number) => isCounted(columns, row) && (columns.people[row] ?? -1) >= 0
  const mentions = new Set(projects.filter(({ mention }) => mention).map(({ id }) => id))
  const own = details.filter(({ id }) => !mentions.has(id))
  const ofActivities: [Share['what'], number][] = [
    ['reported', all.reported],
    ['withDate', all.activities - all.undated],
    ['withDay', all.withDay],
    ['withTown', rows.filter(hasTown).length],
    ['withNumbers', rows.filter(hasNumbers).length]
  ]
  return [
    ...ofActivities.map(([what, n]) => ({ what, n, total: all.activities })),
    {
      what: 'withBudget' as const,
      n: own.filter(({ totalEur }) => totalEur !== null).length,
      total: own.length
    }
  ].filter(({ total }) => total > 0)
}
