/** Knows how a row becomes a place: of our template, of a gazetteer in Linked Places, or of a list of towns. */
import { countryPlace, keepPlace, placeFor, type PlaceBook } from './places'
import { wishIn } from './read-where'
import { isSound, report, wordsIn, type Row } from './row'

/** Reads a row as a place and keeps it; false where a fault was reported. */
export function readPlace(row: Row, book: PlaceBook): boolean {
  const wish = wishIn(row, book)
  if (wish === null || !isSound(row)) return false
  if (wish.name === '') {
    report(row, 'place', { rule: 'value-missing', fill: { field: 'place' } })
    return false
  }
  const isCountry = wish.kind === 'country'
  const code = isCountry ? (wish.country ?? book.gazetteer.countryNamed(wish.name)) : null
  if (code !== null) {
    book.listed.add(countryPlace(book, code, wish))
    return true
  }
  if (wish.at === null && !isCountry && wish.kind !== 'region' && wish.kind !== 'municipality') {
    const answer = placeFor(book, wish)
    if (answer.rule !== null) report(row, 'place', { rule: answer.rule, value: wish.name, fill: answer.fill })
    if (answer.id !== null) book.listed.add(answer.id)
    return isSound(row)
  }
  book.listed.add(keepPlace(book, wish, detailsIn(row)))
  return true
}

function detailsIn(row: Row): object {
  const [iso, until, geonames] = ['iso', 'until', 'geonames'].map((field) => wordsIn(row, field))
  return {
    ...(iso ? { iso } : {}),
    ...(until && /^\d{4}-\d\d-\d\d$/.test(until) ? { until } : {}),
    ...(geonames && /^\d+$/.test(geonames) ? { geonames: Number(geonames) } : {})
  }
}
