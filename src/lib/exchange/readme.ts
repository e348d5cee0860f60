/** Knows the text that explains the files of data to whoever finds them without the site. Knows no page. */
import type { WordKey, Words } from '$lib/locales/words'
import { COLUMNS } from './columns'
import type { FileKind } from './data-files'
import type { About } from './extract'

/** How the files are to be read, as their words are called. */
export const READING_RULES = [
  'ruleDates',
  'ruleEvidence',
  'ruleCounted',
  'rulePlaces',
  'ruleLists',
  'ruleFormula'
] as const

/** A byte order mark: hosts often name no encoding for plain text. */
const BYTE_ORDER_MARK = '\uFEFF'

/** Writes the text, by headings and indented lines. */
export function readmeText(files: readonly FileKind[], about: About, say: Words): string {
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [`${about.title}: ${say('data.title')}`, [say('data.lead')]],
    [say('data.edition'), editionLines(about, say)],
    [
      say('data.files'),
      files.map(({ name, format, purpose }) => `${name} (${format})\n    ${say(`purpose.${purpose}`)}`)
    ],
    [say('data.reading'), READING_RULES.map((rule) => say(`data.${rule}`))],
    [
      say('data.columns'),
      [
        say('data.columnsNote'),
        ...COLUMNS.map(({ name }) => `${name}\n    ${say(`column.${name}` as WordKey)}`)
      ]
    ]
  ]
  const text = sections.map(([heading, lines]) =>
    [heading, '='.repeat(heading.length), '', ...lines, ''].join('\n')
  )
  return BYTE_ORDER_MARK + text.join('\n')
}

function editionLines(
  { publisher, licence, licenceUrl, dataDate, version, view }: About,
  say: Words
): string[] {
  const named = [licence, licenceUrl].filter((part) => part !== null).join(', ')
  return [
    ...(publisher === null ? [] : [publisher]),
    ...(named === '' ? [] : [`${say('data.licence')}: ${named}`]),
    ...(dataDate === null ? [] : [`${say('data.date')}: ${dataDate}`]),
    ...(version === null ? [] : [`${say('data.version')}: ${version}`]),
    ...(view === null ? [] : [view])
  ]
}
