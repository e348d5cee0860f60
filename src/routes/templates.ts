/** Knows the sheets that people fill in, as files below `data/` in each language. Runs in Node only, like `exports.ts`. */
import { templateCsv, templateWorkbook } from '$lib/intake/template'
import { corpusIn, languageEntries } from './corpora'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const NAMES = ['template.xlsx', 'template-example.xlsx', 'template.csv']

/** Parameters of the templates of all languages. */
export async function templateEntries(): Promise<{ lang?: string; file: string }[]> {
  const languages = await languageEntries()
  return languages.flatMap((entry) => NAMES.map((file) => ({ ...entry, file })))
}

/** The answer with a template; null where the file is none. */
export async function answerWithTemplate(param: string | undefined, file: string): Promise<Response | null> {
  if (!NAMES.includes(file)) return null
  const { say } = await corpusIn(param)
  if (file === 'template.csv') {
    const text = templateCsv(say, say.lang === 'en' ? ',' : ';')
    return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } })
  }
  const bytes = templateWorkbook(say, file === 'template-example.xlsx')
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': XLSX } })
}
