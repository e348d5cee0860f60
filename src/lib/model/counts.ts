/**
 * Knows how the activities of a dataset are counted; knows nothing of filters, words or screens.
 *
 * Counted is what is no plan, no stop of another activity and no context: every number is of these.
 */
import { EVIDENCE, FLAG, GRAINS, KINDS, NO_DAY, type Columns, type Dataset } from './dataset'
import { perDataset } from './per-dataset'

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

/** Bits of a row: its evidence in the lowest two, then what else is counted of it. */
const TRAIT = {
  evidence: 3,
  exchange: 4,
  training: 8,
  day: 16,
  undated: 32,
  people: 64,
  counted: 128
} as const

/** What is counted of each row, in one byte: how many have what then follows from how many have which byte. */
const traitsOf = perDataset(({ columns }) => {
  const { size, flags, kind, kinds, evidence, people, grain, start } = columns
  const traits = new Uint8Array(size)
  for (let row = 0; row < size; row++) {
    traits[row] =
      (evidence[row] ?? 0) |
      (kind[row] === EXCHANGE ? TRAIT.exchange : 0) |
      ((kinds[row] ?? 0) & TRAINING_BIT ? TRAIT.training : 0) |
      (grain[row] === DAY ? TRAIT.day : 0) |
      (start[row] === NO_DAY ? TRAIT.undated : 0) |
      ((people[row] ?? -1) >= 0 ? TRAIT.people : 0) |
      ((flags[row] ?? 0) & FLAG.counted ? TRAIT.counted : 0)
  }
  return traits
})

/** Counts the given rows in one pass; those that are not counted add nothing. */
export function totals(dataset: Dataset, rows: Iterable<number>): Totals {
  const { columns } = dataset
  const traits = traitsOf(dataset)
  const counts = new Int32Array(256)
  const people = new Float64Array(EVIDENCE.length)
  const dots = new Dots(dataset)
  // By index, which takes a fraction of the time of an iterator.
  const list: readonly number[] = Array.isArray(rows) ? rows : [...rows]
  for (let index = 0; index < list.length; index++) {
    const row = list[index] ?? 0
    const own = traits[row] ?? 0
    if ((own & TRAIT.counted) === 0) continue
    counts[own] = (counts[own] ?? 0) + 1
    const evidence = own & TRAIT.evidence
    if (own & TRAIT.people) people[evidence] = (people[evidence] ?? 0) + (columns.people[row] ?? 0)
    if (dots.left > 0) dots.add(columns, row)
  }
  return { ...sumsOf(counts, people), places: dots.seen }
}

/** Totals of how many rows have which traits, and of people by evidence. */
function sumsOf(counts: Int32Array, people: Float64Array): Omit<Totals, 'places'> {
  const many = (bits: number, evidence?: number) =>
    counts.reduce((sum, count, own) => {
      const isOf = evidence === undefined || (own & TRAIT.evidence) === evidence
      return isOf && (own & bits) === bits ? sum + count : sum
    }, 0)
  const [inferred, announced, reported, cancelled] = EVIDENCE.keys()
  const peopleWho = (evidence = 0): Known => ({
    sum: people[evidence] ?? 0,
    of: many(TRAIT.people, evidence)
  })
  return {
    activities: many(0),
    reported: many(0, reported),
    announced: many(0, announced),
    cancelled: many(0, cancelled),
    inferred: many(0, inferred),
    mobilities: many(TRAIT.exchange),
    trainings: many(TRAIT.training),
    peopleReported: peopleWho(reported),
    peopleAnnounced: peopleWho(announced),
    withDay: many(TRAIT.day),
    undated: many(TRAIT.undated)
  }
}

/** Places with a dot that rows name as place, host or participant, each once. */
class Dots {
  /** 1 for a dot that is yet to be named, by place, that of no place first */
  readonly #waiting: Uint8Array
  seen = 0
  /** how many are yet to be named: where none is, there is nothing more to look for */
  left = 0

  constructor({ places }: Dataset) {
    this.#waiting = new Uint8Array(places.length + 1)
    for (const [index, { at }] of places.entries()) {
      if (!at) continue
      this.#waiting[index + 1] = 1
      this.left++
    }
  }

  /** Adds those of a row. */
  add({ place, partyFrom, partyPlace }: Columns, row: number): void {
    this.#take((place[row] ?? -1) + 1)
    const end = partyFrom[row + 1] ?? 0
    for (let party = partyFrom[row] ?? 0; party < end; party++) this.#take((partyPlace[party] ?? -1) + 1)
  }

  #take(entry: number): void {
    if (this.#waiting[entry] !== 1) return
    this.#waiting[entry] = 0
    this.left--
    this.seen++
  }
}

/** Shown rows that have no place at all, or one that has neither dot nor country to stand in. */
export function notOnMap(
  { columns, places }: Dataset,
  shown: readonly number[],
  standsOn: (place: number) => boolean
): number[] {
  /** 1 yes, 2 no, by place, that of no place first: each is asked for once */
  const known = new Uint8Array(places.length + 1)
  const missing: number[] = []
  for (let index = 0; index < shown.length; index++) {
    const row = shown[index] ?? 0
    const place = columns.place[row] ?? -1
    const stands = (known[place + 1] ||= standsOn(place) ? 1 : 2)
    if (stands === 2) missing.push(row)
  }
  return missing
}
