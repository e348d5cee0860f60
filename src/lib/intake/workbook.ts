/**
 * Knows how workbooks (XLSX, XLS, ODS) become tables, and what of them is left behind: formulas, hidden sheets, merged
 * cells. The one file that knows the library for spreadsheets.
 */
import { read, SSF, utils, write, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx'
import type { Cell, Table } from './table'
import { dayOf } from '$lib/time/day'

/** What a sheet holds beyond its cells. */
export interface SheetRemarks {
  /** cells with a formula, whose last value is read */
  readonly formulas: number
  /** cells with a formula that was never computed */
  readonly withoutValue: number
  readonly merged: number
}

/** A sheet of a workbook. */
export interface Sheet {
  readonly table: Table
  readonly isHidden: boolean
  readonly remarks: SheetRemarks
}

/** Days from 1970-01-01 back to the day before day 1 of a workbook; the second epoch is that of old Macs. */
const EPOCHS = { y1900: dayOf(1899, 12, 30), y1904: dayOf(1904, 1, 1) }

/** Reads all sheets; throws where the file is none, and with `password` in the message where it is locked. */
export function readWorkbook(bytes: Uint8Array, file: string, mostRows: number): Sheet[] {
  const book = read(bytes, {
    type: 'array',
    dense: true,
    cellNF: true,
    cellHTML: false,
    cellText: false,
    UTC: true,
    sheetRows: mostRows
  })
  return book.SheetNames.map((name, at) => {
    const sheet = book.Sheets[name]
    const isHidden = (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) > 0
    const rows = sheet ? rowsOf(sheet, book) : []
    const firstRow = sheet ? firstRowOf(sheet) : 1
    return { table: { file, sheet: name, rows, firstRow }, isHidden, remarks: remarksOf(sheet) }
  })
}

/** Cells of a dense sheet, row by row. */
function cellsOf(sheet: WorkSheet): (CellObject | undefined)[][] {
  return Array.from(sheet['!data'] ?? [], (row) => Array.from(row ?? []))
}

function rowsOf(sheet: WorkSheet, book: WorkBook): Cell[][] {
  const is1904 = book.Workbook?.WBProps?.date1904 === true
  const rows = cellsOf(sheet)
    .slice(firstRowOf(sheet) - 1)
    .map((row) => Array.from(row, (cell) => cellOf(cell, is1904)))
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === null || cell === '')) rows.pop()
  return rows
}

function firstRowOf(sheet: WorkSheet): number {
  const range = sheet['!ref']
  return range === undefined ? 1 : utils.decode_range(range).s.r + 1
}

function cellOf(cell: CellObject | undefined, is1904: boolean): Cell {
  if (cell?.v === undefined || cell.t === 'z' || cell.t === 'e') return null
  const { v: value } = cell
  const format = typeof cell.z === 'string' ? cell.z : ''
  if (value instanceof Date) return shownDate(Math.floor(value.getTime() / 86_400_000), format)
  if (typeof value === 'number' && format !== '' && SSF.is_date(format))
    return serialDate(value, format, is1904)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

function serialDate(serial: number, format: string, is1904: boolean): Cell {
  const day = Math.floor(serial)
  // Spreadsheets count a 29 February 1900, so that the days before it are off by one.
  const shift = !is1904 && day < 60 ? 1 : 0
  return shownDate((is1904 ? EPOCHS.y1904 : EPOCHS.y1900) + day + shift, format)
}

/** A date as finely as its format shows it: a cell that shows "Feb 2019" holds the first of the month without saying so. */
function shownDate(day: number, format: string): string {
  const iso = new Date(day * 86_400_000).toISOString().slice(0, 10)
  const signs = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase()
  if (signs === '' || /d/.test(signs)) return iso
  return /m/.test(signs) ? iso.slice(0, 7) : iso.slice(0, 4)
}

function remarksOf(sheet: WorkSheet | undefined): SheetRemarks {
  const withFormula =
    sheet === undefined ? [] : cellsOf(sheet).flatMap((row) => row.filter((cell) => cell?.f !== undefined))
  return {
    formulas: withFormula.length,
    withoutValue: withFormula.filter((cell) => cell?.v === undefined || cell.t === 'e').length,
    merged: sheet?.['!merges']?.length ?? 0
  }
}

/** Writes sheets of plain cells as XLSX; numbers stay numbers, all else is text. */
export function writeWorkbook(
  sheets: readonly {
    readonly name: string
    readonly rows: readonly (readonly Cell[])[]
    readonly widths: readonly number[]
  }[]
): Uint8Array {
  const book = utils.book_new()
  for (const { name, rows, widths } of sheets) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]))
    sheet['!cols'] = widths.map((wch) => ({ wch }))
    utils.book_append_sheet(book, sheet, name)
  }
  const bytes: unknown = write(book, { type: 'array', bookType: 'xlsx' })
  if (bytes instanceof ArrayBuffer) return new Uint8Array(bytes)
  throw new Error('no bytes: the library writes workbooks otherwise')
}
