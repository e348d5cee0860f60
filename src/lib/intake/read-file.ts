/**
 * Knows which format a foreign file is in, by what it holds and not by its name, and what of it cannot be taken. Knows
 * nothing of what its columns mean.
 */
import { readDelimited } from './delimited'
import { decodeText, type Encoding } from './encoding'
import { readJson } from './json-tables'
import { problemAt, type Problem, type Rule } from './problem'
import type { Spot, Table } from './table'
import { readWorkbook, type Sheet } from './workbook'
import { partText, unzip, zip } from './zip'

/** A file as it is handed in. */
export interface ForeignFile {
  /** name without folder */
  readonly name: string
  readonly bytes: Uint8Array
  /** of a file that was not read since it is too large: how large it is */
  readonly size?: number
}

/** What a file holds. */
export interface FileContent {
  readonly tables: readonly Table[]
  /** our own form, as text; null for any other */
  readonly records: string | null
  readonly problems: readonly Problem[]
}

/** What is taken of one file at most. */
export const LIMITS = { bytes: 50_000_000, rows: 200_000 } as const

/** Parts of a workbook without which it can be read: pictures, programs, links to other workbooks, old versions. */
const UNNEEDED =
  /(^|\/)(media|drawings|charts|externalLinks|embeddings|pivot\w*|Pictures|Thumbnails|Object [^/]*)\/|vbaProject|\.bin$/
const ZIPPED = [0x50, 0x4b]
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]
const NONE = { tables: [], records: null } as const

/** Reads a file; never throws. */
export function readForeignFile(file: ForeignFile, encoding: Encoding | null): FileContent {
  const { bytes, name, size = bytes.length } = file
  if (size > LIMITS.bytes) return refuse(name, 'file-too-large', megabytes(size))
  try {
    const content = contentOf(file, encoding)
    const rows = content.tables.reduce((sum, table) => sum + table.rows.length, 0)
    return rows > LIMITS.rows + 20 ? refuse(name, 'too-many-rows', String(rows)) : content
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message)
    return refuse(name, isLocked ? 'encrypted' : 'file-unreadable', '')
  }
}

function contentOf({ bytes, name }: ForeignFile, encoding: Encoding | null): FileContent {
  if (startsWith(bytes, ZIPPED)) return readZipped(bytes, name)
  if (startsWith(bytes, COMPOUND))
    return withRemarks(name, readWorkbook(bytes, name, LIMITS.rows + 1), hasMacros(bytes) ? ['macros'] : [])
  const decoded = decodeText(bytes, encoding)
  if ('doubtful' in decoded) {
    const [a, b] = decoded.doubtful
    const fill = {
      encoding: a?.encoding ?? '',
      other: b?.encoding ?? '',
      word: a?.word ?? '',
      otherWord: b?.word ?? ''
    }
    return { ...NONE, problems: [problemAt(spotOf(name), 'encoding-doubtful', fill.word, fill)] }
  }
  const { text } = decoded
  if (/^\s*[[{]/.test(text) && isJson(text)) return readJsonText(text, name)
  if (isBinary(text)) return refuse(name, 'format-unknown', name)
  const { table, brokenQuote } = readDelimited(text, name)
  if (brokenQuote === null) return { ...NONE, tables: [table], problems: [] }
  return { ...NONE, problems: [problemAt({ ...spotOf(name), row: brokenQuote }, 'quote-open')] }
}

function readJsonText(text: string, name: string): FileContent {
  const content = readJson(JSON.parse(text), name)
  if (content.is === 'records') return { ...NONE, records: text, problems: [] }
  if (content.is === 'table') return { ...NONE, tables: [content.table], problems: [] }
  return refuse(name, 'format-unknown', name)
}

/** XLSX and ODS; only parts that are needed are unpacked, and nothing in them is run. */
function readZipped(bytes: Uint8Array, name: string): FileContent {
  const { parts, paths } = unzip(bytes, (path) => !UNNEEDED.test(path))
  if (parts === null) return refuse(name, 'zip-too-large', '')
  const isSheet = paths.some((path) => path === 'xl/workbook.xml' || path === 'xl/workbook.bin')
  const isOpenDocument = partText(parts['mimetype']).includes('opendocument.spreadsheet')
  if (!isSheet && !isOpenDocument) return refuse(name, 'format-unknown', name)
  if (partText(parts['META-INF/manifest.xml']).includes('encryption-data'))
    return refuse(name, 'encrypted', '')
  const left: Rule[] = [
    ...(paths.some((path) => path.includes('vbaProject') || path.startsWith('Basic/'))
      ? ['macros' as const]
      : []),
    ...(paths.some((path) => path.includes('externalLinks/')) ? ['external-links' as const] : [])
  ]
  const isBinaryBook = paths.includes('xl/workbook.bin')
  const packed = isBinaryBook ? bytes : zip(parts, 0)
  return withRemarks(name, readWorkbook(packed, name, LIMITS.rows + 1), left)
}

function withRemarks(name: string, sheets: readonly Sheet[], left: readonly Rule[]): FileContent {
  const remarks = sheets.flatMap(({ table, isHidden, remarks: { formulas, withoutValue, merged } }) => {
    const spot = { ...spotOf(name), sheet: table.sheet }
    if (isHidden) return [problemAt(spot, 'sheet-hidden')]
    return [
      ...(formulas > withoutValue
        ? [problemAt(spot, 'formulas', '', { count: formulas - withoutValue })]
        : []),
      ...(withoutValue > 0 ? [problemAt(spot, 'formula-without-value', '', { count: withoutValue })] : []),
      ...(merged > 0 ? [problemAt(spot, 'merged-cells', '', { count: merged })] : [])
    ]
  })
  const tables = sheets.filter(({ isHidden }) => !isHidden).map(({ table }) => table)
  return {
    tables,
    records: null,
    problems: [...left.map((rule) => problemAt(spotOf(name), rule)), ...remarks]
  }
}

function refuse(name: string, rule: Rule, value: string): FileContent {
  const fill = { limit: rule === 'too-many-rows' ? LIMITS.rows : LIMITS.bytes / 1_000_000 }
  return { ...NONE, problems: [problemAt(spotOf(name), rule, value, fill)] }
}

function spotOf(file: string): Spot {
  return { file, sheet: null, row: null, column: null }
}

/** An old workbook names the storage of its programs, two bytes a letter. */
function hasMacros(bytes: Uint8Array): boolean {
  const name = [...'_VBA_PROJECT'].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = bytes.indexOf(name[0] ?? 0); at >= 0; at = bytes.indexOf(name[0] ?? 0, at + 1))
    if (name.every((byte, offset) => bytes[at + offset] === byte)) return true
  return false
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Signs that no text has: a picture, a document, a program. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 2000)
  return [...head].filter((sign) => sign < '\t' || sign === '\uFFFD').length > head.length / 50
}

function megabytes(bytes: number): string {
  return `${String(Math.round(bytes / 1_000_000))} MB`
}
