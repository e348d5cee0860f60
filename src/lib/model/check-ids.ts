/**
 * Knows the rules of ids: each once, none that the page uses itself, each one that is named exists and is of
 * the right sort, no circles. Knows nothing of dates, texts or claims' words.
 */
import { errorIn, everyRecord, type Finding } from './finding'
import { didYouMean } from './nearest'
import type { AnyRecord, ListName, Records, SiteRecord } from './records'
import { referencesOf, siteReferences, type Reference } from './references'
import { reservedIn } from './reserved-ids'

const ONE: Readonly<Record<ListName, string>> = {
  sources: 'source',
  programmes: 'programme',
  projects: 'project',
  organisations: 'organisation',
  places: 'place',
  activities: 'activity'
}

interface Known {
  readonly list: ListName
  /** null where the record has a wrong form and was not read */
  readonly record: AnyRecord | null
}

/** Finds ids that stand twice, that the page uses itself, that name nothing, or name a record of another sort; `broken` ids count as known. */
export function checkIds(records: Records, broken: ReadonlyMap<string, ListName>): Finding[] {
  const known = new Map<string, Known>([...broken].map(([id, list]) => [id, { list, record: null }]))
  const twice: Finding[] = []
  for (const [list, record] of everyRecord(records)) {
    const other = known.get(record.id)
    if (other !== undefined) twice.push(duplicate(record, 'id', record.id, other.list))
    else known.set(record.id, { list, record })
  }
  const unknown = everyRecord(records).flatMap(([list, record]) => [
    ...checkFormerIds(record, known),
    ...referencesOf(list, record).flatMap((reference) => checkReference(record, reference, known))
  ])
  const ofSite = siteReferences(records.site).flatMap((reference) =>
    checkReference(records.site, reference, known)
  )
  return [...twice, ...checkReserved(records), ...ofSite, ...unknown]
}

function checkReserved(records: Records): Finding[] {
  const isReserved = reservedIn(records)
  return everyRecord(records)
    .filter(([, record]) => isReserved(record))
    .map(([list, record]) =>
      errorIn(record, ['id'], {
        rule: 'reserved-id',
        expected: 'an id that the page does not use itself',
        got: record.id,
        suggestion: `choose a longer one, such as ${record.id}-${ONE[list]}`
      })
    )
}

function duplicate(record: AnyRecord, field: string, id: string, list: ListName): Finding {
  return errorIn(record, [field], {
    rule: 'duplicate-id',
    expected: 'an id that no other record of any list has',
    got: `${id}, also in ${list}`
  })
}

function checkFormerIds(record: AnyRecord, known: ReadonlyMap<string, Known>): Finding[] {
  return (record.was ?? []).flatMap((id) => {
    const other = known.get(id)
    return other === undefined ? [] : [duplicate(record, 'was', id, other.list)]
  })
}

function checkReference(
  record: AnyRecord | SiteRecord,
  { path, id, to }: Reference,
  known: ReadonlyMap<string, Known>
): Finding[] {
  const target = known.get(id)
  const expected = `the id of ${to.map((list) => `${/^[aeiou]/.test(list) ? 'an' : 'a'} ${ONE[list]}`).join(' or ')}`
  if (target === undefined) {
    const ids = [...known].filter(([, { list }]) => to.includes(list)).map(([key]) => key)
    return [errorIn(record, path, { rule: 'unknown-id', expected, got: id, suggestion: didYouMean(id, ids) })]
  }
  if (!to.includes(target.list))
    return [
      errorIn(record, path, { rule: 'wrong-record', expected, got: `${id}, one of the ${target.list}` })
    ]
  return checkSort(record, path, target.record)
}

/** Some fields want more than the right list: a register, a town, the owner's own records. */
function checkSort(
  record: AnyRecord | SiteRecord,
  path: Reference['path'],
  target: AnyRecord | null
): Finding[] {
  const wanted = { refs: 'reference', seat: 'town', firstParty: 'own' }[String(path[0])]
  if (wanted === undefined || target === null || !('kind' in target) || target.kind === wanted) return []
  const rule = wanted === 'reference' ? 'refs-no-reference' : 'wrong-record'
  const sort = wanted === 'town' ? 'place' : 'source'
  const got = `${target.id}, of kind ${String(target.kind)}`
  return [errorIn(record, path, { rule, expected: `the id of a ${sort} of kind ${wanted}`, got })]
}

/** Finds records that lie in, follow or belong to themselves, over any number of steps; each circle once. */
export function checkCircles(records: Records): Finding[] {
  return [
    ...circles(records.places, 'in', (place) => place.in),
    ...circles(records.places, 'successor', (place) => place.successor),
    ...circles(records.organisations, 'parent', (organisation) => organisation.parent),
    ...circles(records.activities, 'partOf', (activity) => activity.partOf)
  ]
}

function circles<T extends AnyRecord>(
  list: readonly T[],
  field: string,
  next: (record: T) => string | null | undefined
): Finding[] {
  const byId = new Map(list.map((record) => [record.id, record]))
  const done = new Set<string>()
  return list.flatMap((record) => {
    const chain: string[] = []
    let at: T | undefined = record
    while (at !== undefined && !done.has(at.id) && !chain.includes(at.id)) {
      chain.push(at.id)
      at = byId.get(next(at) ?? '')
    }
    for (const id of chain) done.add(id)
    if (at === undefined || !chain.includes(at.id)) return []
    const circle = [...chain.slice(chain.indexOf(at.id)), at.id].join(' → ')
    return [errorIn(at, [field], { rule: 'circle', expected: 'a chain that ends', got: circle })]
  })
}
