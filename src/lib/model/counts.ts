/**
 * Knows how the activities of a dataset are counted; knows nothing of filters, words or screens.
 *
 * Counted is what is no plan, no stop of another activity and no context: every number is of these.
 */
import { EVIDENCE, FLAG, GRAINS, KINDS, NO_DAY, type Columns, type Dataset, type Evidence } from './dataset'

/** Numbers of a choice of activities; `reported + announced + cancelled + inferred = activities`. */
export interface Totals {
  readonly activities: number
  readonly reported: number
  readonly announced: number
  readonly cancelled: number
  /** no source says whether they take place */
  readonly inferred: number
  /** of kind exchange */
  readonly mobilities: number
  /** of kind training, first or further */
  readonly trainings: number
  /** dots named by a statement as place, host or participant, at any evidence */
  readonly places: number
  /** people said to have come, and said to be coming */
  readonly peopleReported: Known
  readonly peopleAnnounced: Known
  /** dated to the day */
  readonly withDay: number
  readonly undated: number
}

/** A sum over the activities of which it is known. */
export interface Known {
  readonly sum: number
  /** number of activities of which it is known */
  readonly of: number
}

const EXCHANGE = KINDS.indexOf('exchange')
const TRAINING_BIT = 1 << KINDS.indexOf('training')
const DAY = GRAINS.indexOf('day')

/** The row is an activity of its own: no plan, no stop, no context. */
export function isCounted(columns: Columns, row: number): boolean {
  return ((columns.flags[row] ?? 0) & FLAG.counted) !== 0
}

/** Counts the given rows; those that are not counted add nothing. */
export function totals(dataset: Dataset, rows: Iterable<number>): Totals {
  const { columns } = dataset
  const counted = [...rows].filter((row) => isCounted(columns, row))
  const many = (test: (row: number) => boolean) => counted.filter(test).length
  const isSaid = (row: number, name: Evidence) => columns.evidence[row] === EVIDENCE.indexOf(name)
  const withEvidence = (name: Evidence) => many((row) => isSaid(row, name))
  const people = (name: Evidence) =>
    known(counted.filter((row) => isSaid(row, name)).map((row) => columns.people[row] ?? -1))
  return {
    activities: counted.length,
    reported: withEvidence('reported'),
    announced: withEvidence('announced'),
    cancelled: withEvidence('cancelled'),
    inferred: withEvidence('inferred'),
    mobilities: many((row) => columns.kind[row] === EXCHANGE),
    trainings: many((row) => ((columns.kinds[row] ?? 0) & TRAINING_BIT) !== 0),
    places: dotsOf(dataset, counted).size,
    peopleReported: people('reported'),
    peopleAnnounced: people('announced'),
    withDay: many((row) => columns.grain[row] === DAY),
    undated: many((row) => columns.start[row] === NO_DAY)
  }
}

/** Sums up what is known; −1 stands for what is not. */
function known(numbers: readonly number[]): Known {
  const all = numbers.filter((number) => number >= 0)
  return { sum: all.reduce((sum, number) => sum + number, 0), of: all.length }
}

/** Indexes of the places with a dot that the rows name as place, host or participant. */
function dotsOf({ columns, places }: Dataset, rows: readonly number[]): ReadonlySet<number> {
  const dots = new Set<number>()
  const add = (place: number | undefined) => {
    if (place !== undefined && places[place]?.at) dots.add(place)
  }
  for (const row of rows) {
    add(columns.place[row])
    for (let party = columns.partyFrom[row] ?? 0; party < (columns.partyFrom[row + 1] ?? 0); party++) {
      add(columns.partyPlace[party])
    }
  }
  return dots
}

/** Shown rows that have no place at all, or one that has neither dot nor country to stand in. */
export function notOnMap(dataset: Dataset, shown: readonly number[], standsOn: (place: number) => boolean) {
  return shown.filter((row) => !standsOn(dataset.columns.place[row] ?? -1))
}
