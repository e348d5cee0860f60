/** Knows the table of activities as CSV, and its description for programs (CSV on the Web). Knows no screen. */
import type { Words } from '$lib/locales/words'
import type { ActivityFacts } from './activity-facts'
import { COLUMNS, type Column } from './columns'
import { csvPieces, LIST_SEPARATOR, type Cell, type Delimiter } from './csv'
import type { About } from './extract'

/** Writes one row for each activity, in pieces. */
export function activitiesCsv(
  activities: Iterable<ActivityFacts>,
  about: About,
  delimiter: Delimiter
): Iterable<string> {
  return csvPieces(rowsOf(activities, about), delimiter)
}

function* rowsOf(activities: Iterable<ActivityFacts>, about: About): Generator<readonly Cell[]> {
  yield COLUMNS.map(({ name }) => name)
  for (const facts of activities) yield COLUMNS.map(({ cell }) => cell(facts, about))
}

/** What a description says beyond the columns. */
export interface Table {
  /** name of the file that is described, beside the description */
  readonly file: string
  readonly delimiter: Delimiter
}

/** Describes the table: https://www.w3.org/TR/tabular-metadata/ */
export function csvMetadata({ file, delimiter }: Table, about: About, say: Words): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': say.lang }],
    url: file,
    'dc:title': about.title,
    ...(about.publisher === null ? {} : { 'dc:publisher': about.publisher }),
    ...(about.licence === null ? {} : { 'dc:license': licenceOf(about) }),
    ...(about.dataDate === null ? {} : { 'dc:modified': { '@value': about.dataDate, '@type': 'xsd:date' } }),
    ...(about.version === null ? {} : { 'dc:hasVersion': about.version }),
    dialect: {
      delimiter,
      header: true,
      encoding: 'utf-8',
      lineTerminators: ['\r\n'],
      quoteChar: '"',
      doubleQuote: true
    },
    tableSchema: {
      columns: COLUMNS.map((column) => columnOf(column, about.lang, say)),
      primaryKey: 'id'
    }
  }
}

function columnOf({ name, datatype, isList, isWords }: Column, lang: string, say: Words): object {
  return {
    name,
    titles: name,
    'dc:description': say(`column.${name}` as Parameters<Words>[0]),
    datatype,
    ...(isWords ? { lang } : {}),
    ...(isList ? { separator: LIST_SEPARATOR } : {}),
    ...(name === 'id' ? { required: true } : {})
  }
}

/** Its address where it has one, as a link; else its name. */
function licenceOf({ licence, licenceUrl }: About): object | string {
  return licenceUrl === null ? (licence ?? '') : { '@id': licenceUrl }
}
