/** Knows the files that a trial is taken away as: those that the command line writes with `--to data`, in one zip. */
import { asideCsv } from '$lib/intake/aside'
import type { Opened, Outcome } from '$lib/intake/intake'
import { reportPage } from '$lib/intake/report'
import { textPart, zip, type Parts } from '$lib/intake/zip'
import type { Words } from '$lib/locales/words'
import { mappingText } from './columns'

/** Rows that were set aside, as a file that spreadsheets of the language open. */
export function asideText({ aside }: Outcome, say: Words): string {
  return asideCsv(aside, say, say.lang === 'en' ? ',' : ';')
}

/** All files, zipped; `schema` is what editors read beside the records. */
export function zippedFolder(opened: Opened, outcome: Outcome, say: Words, schema: string): Uint8Array {
  const records = [...outcome.files, { name: 'kartu.schema.json', text: schema }]
  const parts: Parts = Object.fromEntries([
    ...records.map(({ name, text }) => [`data/${name}`, textPart(text)] as const),
    ['data.mapping.json', textPart(mappingText(opened))],
    ['data.report.html', textPart(reportPage(opened, outcome, say))],
    ...(outcome.aside.length > 0 ? [['data.set-aside.csv', textPart(asideText(outcome, say))] as const] : [])
  ])
  return zip(parts, 6)
}
