/**
 * Knows the report of an import, as text for a terminal and as a page that can be printed: what the columns were taken
 * for, how many rows were used, and every problem. Knows nothing of where it is shown.
 */
import type { WordKey, Words } from '$lib/locales/words'
import type { Opened, Outcome } from './intake'
import type { MappedTable } from './mapping'
import { cellText } from './table'
import { tellProblems, type ToldGroup } from './told'

/** Rows of a group that are listed. */
const IN_TERMINAL = 5
const ON_PAPER = 200
const COUNTS = ['activities', 'projects', 'places', 'organisations'] as const

/** Tells what each column is taken for, to be confirmed. */
export function columnsText({ mapped, mapping }: Opened, say: Words): string {
  const tables = mapped.map((each) => {
    const lines = columnLines(each, say).map(([heading, field]) => `  ${heading.padEnd(32)} ${field}`)
    return [tableName(each, say), ...lines].join('\n')
  })
  const language = `${say('import.language')}: ${mapping.language ?? 'en'}`
  return [say('import.columns'), '', ...tables, '', language].join('\n')
}

/** The report as text. */
export function reportText(outcome: Outcome, say: Words): string {
  const groups = tellProblems(outcome.problems, say, IN_TERMINAL).map((group) => groupText(group, say))
  const counts = countLines(outcome, say).map(([name, count]) => `${name}: ${count}`)
  return [...(groups.length === 0 ? [say('import.noProblems')] : groups), counts.join('\n')].join('\n\n')
}

function groupText({ heading, where, sentence, remedy, count, rows }: ToldGroup, say: Words): string {
  const lines = rows
    .filter(({ row, value, sentence: own }) => row !== null || value !== '' || own !== null)
    .map(({ row, value, sentence: own }) => {
      const at = row === null ? '' : `${say('import.row')} ${String(row)}`
      return `  ${[at, value, own].filter((part) => part !== '' && part !== null).join(': ')}`
    })
  const more = count > rows.length ? [`  ${say('import.more', { count: count - rows.length })}`] : []
  const head = `${heading}, ${where}${count > 1 ? ` (${String(count)})` : ''}`
  return [
    head,
    ...(sentence === null ? [] : [`  ${sentence}`]),
    ...lines,
    ...more,
    ...(remedy === null ? [] : [`  → ${remedy}`])
  ].join('\n')
}

/** The report as one page without script, to be printed. */
export function reportPage(opened: Opened, outcome: Outcome, say: Words): string {
  const title = escape(say('import.title'))
  const groups = tellProblems(outcome.problems, say, ON_PAPER).map((group) => groupMarkup(group, say))
  const counts = countLines(outcome, say).map(
    ([name, count]) => `<tr><th>${escape(name)}</th><td>${count}</td></tr>`
  )
  const tables = opened.mapped.map((each) => tableMarkup(each, say))
  return `<!doctype html>
<html lang="${say.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<table>${counts.join('')}</table>
${groups.length === 0 ? `<p>${escape(say('import.noProblems'))}</p>` : groups.join('\n')}
<h2>${escape(say('import.columns'))}</h2>
${tables.join('\n')}
<p>${escape(say('import.credit'))}</p>
</main>
</body>
</html>
`
}

const STYLE = `
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; font: 1rem/1.5 sans-serif; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; break-after: avoid; }
table { border-collapse: collapse; } th, td { text-align: left; vertical-align: top; padding: 0.2rem 1rem 0.2rem 0; border-bottom: 1px solid #ccc; overflow-wrap: anywhere; }
section { break-inside: avoid-page; }
`

function groupMarkup({ heading, where, sentence, remedy, count, rows }: ToldGroup, say: Words): string {
  const listed = rows.filter(({ row, value, sentence: own }) => row !== null || value !== '' || own !== null)
  const body = listed.map(
    ({ row, value, sentence: own }) =>
      `<tr><td>${row === null ? escape(say('import.whole')) : String(row)}</td><td>${escape(value)}</td>${own === null ? '' : `<td>${escape(own)}</td>`}</tr>`
  )
  const more =
    count > rows.length ? `<p>${escape(say('import.more', { count: count - rows.length }))}</p>` : ''
  const head = `<tr><th>${escape(say('import.row'))}</th><th>${escape(say('import.value'))}</th></tr>`
  return `<section>
<h2>${escape(heading)}, ${escape(where)} (${String(count)})</h2>
${sentence === null ? '' : `<p>${escape(sentence)}</p>`}
${remedy === null ? '' : `<p><strong>${escape(remedy)}</strong></p>`}
${body.length === 0 ? '' : `<table>${head}${body.join('')}</table>`}${more}
</section>`
}

function tableMarkup(mapped: MappedTable, say: Words): string {
  const rows = columnLines(mapped, say).map(
    ([heading, field]) => `<tr><td>${escape(heading)}</td><td>${escape(field)}</td></tr>`
  )
  const head = `<tr><th>${escape(say('import.heading'))}</th><th>${escape(say('import.field'))}</th></tr>`
  return `<h3>${escape(tableName(mapped, say))}</h3>\n<table>${head}${rows.join('')}</table>`
}

function tableName({ table, mapping }: MappedTable, say: Words): string {
  const name = table.sheet === null ? table.file : `${table.file} · ${table.sheet}`
  const kind = mapping.is === 'nothing' ? say('import.leftOut') : say(`import.${mapping.is}` as WordKey)
  return say('import.table', { name, row: String(mapping.headings), kind: kind.toLowerCase() })
}

/** Each heading with its field, or that it is left out. */
function columnLines({ table, from, columns }: MappedTable, say: Words): (readonly [string, string])[] {
  const fields = new Map(columns.map(({ at, field }) => [at, field]))
  return (table.rows[from - 1] ?? []).flatMap((cell, at) => {
    const heading = cellText(cell)
    return heading === '' ? [] : [[heading, fields.get(at) ?? `– (${say('import.leftOut')})`] as const]
  })
}

function countLines({ rowsIn, rowsUsed, counts }: Outcome, say: Words): (readonly [string, string])[] {
  return [
    [say('import.rowsIn'), String(rowsIn)],
    [say('import.rowsUsed'), String(rowsUsed)],
    [say('import.rowsAside'), String(rowsIn - rowsUsed)],
    ...COUNTS.map((name) => [say(`import.${name}` as WordKey), String(counts[name])] as const)
  ]
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
