/**
 * Knows which filters an activity fails, and whether the map shows any of its places, whatever the time; knows
 * nothing of what follows. Filters become tables by place and project, so that a row costs a few look-ups, however
 * many of them there are.
 */
import { isWithin } from '$lib/geo/bounds'
import { EVIDENCE, FLAG, KINDS, type Columns, type Dataset } from '$lib/model/dataset'
import { FACETS, type View } from './view'

/** Bits of a row: bit n is FACETS[n], which it fails. */
export const FAILS = { filter: 31, map: 32, uncounted: 64, any: 127, point: 128 } as const

/** Bits of a place. */
const SPOT = { chosen: 1, country: 2, point: 4, within: 8 } as const

type Narrow = Pick<View, 'filters' | 'within'>

/** Bits of FAILS by row; that a row has no point is said only where the map narrows. */
export function failuresOf(dataset: Dataset, { filters, within }: Narrow): Uint8Array {
  const { columns, projects } = dataset
  const { flags, project, kinds, evidence, size } = columns
  const failed = new Uint8Array(size)
  const isChosen = filters.project.length === 0 ? null : oneEach(projects, filters.project)
  const anyKind = bitsOf(KINDS, filters.kind)
  const anyEvidence = bitsOf(EVIDENCE, filters.evidence)
  const spots =
    within || filters.place.length + filters.country.length > 0 ? spotsOf(dataset, { filters, within }) : null
  const failedBySpot = spots && failedBySpots({ filters, within })
  for (let row = 0; row < size; row++) {
    if (((flags[row] ?? 0) & FLAG.counted) === 0) failed[row] = FAILS.uncounted
    else {
      let bits = spots && failedBySpot ? (failedBySpot[spotBits(columns, spots, row)] ?? 0) : 0
      if (isChosen && isChosen[project[row] ?? 0] !== 1) bits |= FAIL.project
      if (((kinds[row] ?? 0) & anyKind) === 0) bits |= FAIL.kind
      if (((1 << (evidence[row] ?? 0)) & anyEvidence) === 0) bits |= FAIL.evidence
      failed[row] = bits
    }
  }
  return failed
}

const bitOf = (facet: (typeof FACETS)[number]) => 1 << FACETS.indexOf(facet)
/** The bit of each filter. */
export const FAIL = {
  project: bitOf('project'),
  kind: bitOf('kind'),
  country: bitOf('country'),
  place: bitOf('place'),
  evidence: bitOf('evidence')
} as const

/** 1 for each of a list whose id is among the chosen. */
function oneEach(list: readonly { readonly id: string }[], chosen: readonly string[]): Uint8Array {
  const wanted = new Set(chosen)
  return Uint8Array.from(list, ({ id }) => (wanted.has(id) ? 1 : 0))
}

/** Bits of the chosen ones, all bits where none is chosen. */
function bitsOf(names: readonly string[], chosen: readonly string[]): number {
  if (chosen.length === 0) return -1
  return names.reduce((bits, name, index) => (chosen.includes(name) ? bits | (1 << index) : bits), 0)
}

/** Bits of SPOT by place, that of no place first. */
function spotsOf({ places }: Dataset, { filters, within }: Narrow): Uint8Array {
  const place = oneEach(places, filters.place)
  const country = oneEach(places, filters.country)
  const spots = new Uint8Array(places.length + 1)
  for (const [index, { at, country: own }] of places.entries()) {
    spots[index + 1] =
      (at && place[index] ? SPOT.chosen : 0) |
      (country[own] ? SPOT.country : 0) |
      (at ? SPOT.point : 0) |
      (at && within && isWithin(within, at) ? SPOT.within : 0)
  }
  return spots
}

/** Bits of all places that a row names: where it is, its hosts' and its participants'. */
function spotBits({ place, partyFrom, partyPlace }: Columns, spots: Uint8Array, row: number): number {
  let bits = spots[(place[row] ?? -1) + 1] ?? 0
  const end = partyFrom[row + 1] ?? 0
  for (let party = partyFrom[row] ?? 0; party < end; party++)
    bits |= spots[(partyPlace[party] ?? -1) + 1] ?? 0
  return bits
}

/** Bits of FAILS by those of SPOT. */
function failedBySpots({ filters, within }: Narrow): Uint8Array {
  return Uint8Array.from({ length: 16 }, (_, spot) => {
    const has = (bit: number) => (spot & bit) !== 0
    return (
      (filters.place.length > 0 && !has(SPOT.chosen) ? FAIL.place : 0) |
      (filters.country.length > 0 && !has(SPOT.country) ? FAIL.country : 0) |
      (within && has(SPOT.point) && !has(SPOT.within) ? FAILS.map : 0) |
      (within && !has(SPOT.point) ? FAILS.point : 0)
    )
  })
}
