/** Knows how a row says where: by name, by country, by position, or by several of these that must agree. */
import type { LngLat } from '$lib/geo/mercator'
import { isMissing, placeKindNamed } from './cell-words'
import { cutPosition, draggedRows, readPosition } from './coordinates'
import type { MappedTable } from './mapping'
import { placeFor, type PlaceBook, type PlaceWish } from './places'
import { atOf, cellIn, report, textIn, wordsIn, type Row } from './row'
import { cellText, isEmptyRow, type Cell } from './table'
import { isId } from './ids'

const NO_ROWS: ReadonlySet<number> = new Set()

/** Rows of a table whose positions were drawn down by a handle. */
const dragged = new WeakMap<MappedTable, ReadonlySet<number>>()

/** Id of the place of a row; null where it says none, or where a fault was reported. */
export function placeIn(row: Row, book: PlaceBook): string | null {
  const wish = wishIn(row, book)
  if (wish === null) return null
  const answer = placeFor(book, wish)
  if (answer.rule !== null)
    report(row, 'place', {
      rule: answer.rule,
      value: wish.name,
      fill: answer.fill
    })
  return answer.id
}

/** What a row says of its place; null where a part of it cannot be read. */
export function wishIn(row: Row, book: PlaceBook): PlaceWish | null {
  const country = countryIn(row, book)
  const at = positionIn(row, book, country ?? null)
  if (country === undefined || at === undefined) return null
  const [id, kind] = [wordsIn(row, 'placeId'), wordsIn(row, 'placeKind')]
  const known = placeKindNamed(kind)
  const names = textIn(row, 'place')
  return {
    name: wordsIn(row, 'place') || (names === null ? '' : (names[book.mapping.language ?? 'en'] ?? '')),
    country,
    at,
    ...(known === null ? {} : { kind: known }),
    ...(isId(id) ? { id } : {}),
    ...(names === null ? {} : { names }),
    from: atOf(row)
  }
}

/** Code of the country that a row names; undefined where it cannot be read. */
function countryIn(row: Row, book: PlaceBook): string | null | undefined {
  const name = wordsIn(row, 'country')
  if (name === '') return null
  const code = book.gazetteer.countryNamed(name)
  if (code !== null) return code
  report(row, 'country', { rule: 'country-unknown', value: name })
  return undefined
}

function positionIn(row: Row, book: PlaceBook, country: string | null): LngLat | null | undefined {
  const cells = positionCells(row)
  if (cells === null) {
    report(row, 'coordinates', {
      rule: 'coordinates-unreadable',
      value: cellText(cellIn(row, 'coordinates'))
    })
    return undefined
  }
  const [lat, lng] = cells
  const value = [lat, lng].map(cellText).join(', ')
  const field = cellText(cellIn(row, 'coordinates')) === '' ? 'lat' : 'coordinates'
  if (draggedIn(row.mapped).has(row.at)) {
    report(row, field, { rule: 'coordinates-dragged', value: value })
    return undefined
  }
  const reading = readPosition(lat, lng, country, book.gazetteer)
  if ('rule' in reading) {
    report(row, field, { rule: reading.rule, value: value, fill: reading.fill })
    return undefined
  }
  if (reading.at !== null && reading.hasComma) report(row, field, { rule: 'coordinates-comma', value: value })
  return reading.at
}

/** Latitude and longitude of a row; null where one cell of both cannot be cut. */
function positionCells(row: Row): readonly [Cell, Cell] | null {
  const [lat, lng] = [cellIn(row, 'lat'), cellIn(row, 'lng')].map((cell) =>
    isMissing(cellText(cell)) ? null : cell
  )
  if (cellText(lat) !== '' || cellText(lng) !== '') return [lat ?? null, lng ?? null]
  const both = cellIn(row, 'coordinates')
  return isMissing(cellText(both)) ? [null, null] : cutPosition(both)
}

function draggedIn(mapped: MappedTable): ReadonlySet<number> {
  const known = dragged.get(mapped)
  if (known) return known
  const at = (field: string) => mapped.columns.find((column) => column.field === field)?.at
  const [lat, lng] = [at('lat'), at('lng')]
  const rows = mapped.table.rows.slice(mapped.from)
  const positions = rows.map((row): [Cell, Cell] => [row[lat ?? -1] ?? null, row[lng ?? -1] ?? null])
  const isPart = lat !== undefined && lng !== undefined && rows.some((row) => !isEmptyRow(row))
  const found = isPart ? new Set([...draggedRows(positions)].map((each) => each + mapped.from)) : NO_ROWS
  dragged.set(mapped, found)
  return found
}
