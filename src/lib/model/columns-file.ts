/**
 * Knows how columns are written as bytes that pack well, and read back: a head of JSON, then each column as so many
 * planes of bytes as its values need. Ids and titles are not among them. Knows nothing of files or of packing.
 */
import type { Columns } from './dataset'

const ARRAYS = {
  start: Int32Array,
  days: Int32Array,
  grain: Uint8Array,
  place: Int16Array,
  project: Uint16Array,
  kind: Uint8Array,
  kinds: Uint8Array,
  evidence: Uint8Array,
  flags: Uint16Array,
  people: Int32Array,
  events: Int32Array,
  parent: Int32Array,
  sources: Uint8Array,
  partyFrom: Uint32Array,
  partyPlace: Int16Array,
  partyHost: Uint8Array,
  partyEvidence: Uint8Array
} as const
type Name = keyof typeof ARRAYS
const NAMES = Object.keys(ARRAYS) as Name[]

/** Numbers that grow from row to row are written as steps. */
const STEPPED: readonly Name[] = ['start', 'partyFrom']

/** Columns without what is read: the names of their rows. */
export type Numbers = Omit<Columns, 'id' | 'title'>

/** How a column is written. */
interface Plan {
  readonly name: Name
  readonly length: number
  /** least value, which stands for 0 */
  readonly least: number
  /** planes of bytes, the highest first; 0 where all values are the least one */
  readonly bytes: number
}

interface Head {
  readonly size: number
  readonly columns: readonly Plan[]
}

/** Writes columns: 4 bytes with the length of the head, the head, the planes in its order. */
export function writeColumns(columns: Numbers): Uint8Array<ArrayBuffer> {
  const written = NAMES.map((name) => writtenOf(columns, name))
  const plans = written.map((values, index) => planOf(NAMES[index] ?? 'start', values))
  const head: Head = { size: columns.size, columns: plans }
  const text = [...JSON.stringify(head)].map((letter) => letter.charCodeAt(0))
  const total = plans.reduce((sum, { length, bytes }) => sum + length * bytes, 4 + text.length)
  const file = new Uint8Array(total)
  new DataView(file.buffer).setUint32(0, text.length)
  file.set(text, 4)
  let at = 4 + text.length
  plans.forEach(({ least, bytes, length }, index) => {
    const values = written[index]
    for (let shift = bytes - 1; shift >= 0; shift--) {
      for (let row = 0; row < length; row++) {
        file[at++] = Math.floor(((values?.[row] ?? 0) - least) / 256 ** shift) % 256
      }
    }
  })
  return file
}

/** Reads what was written; throws where the bytes are not of this form. */
export function readColumns(file: Uint8Array<ArrayBuffer>): Numbers {
  const headBytes = file.length < 4 ? 0 : new DataView(file.buffer, file.byteOffset).getUint32(0)
  const text = String.fromCharCode(...file.subarray(4, 4 + headBytes))
  const { size, columns } = JSON.parse(text) as Head
  let at = 4 + headBytes
  const read = columns.map((plan): [Name, InstanceType<(typeof ARRAYS)[Name]>] => {
    const from = at
    at += plan.length * plan.bytes
    return [plan.name, valuesOf(file, plan, from)]
  })
  if (at !== file.length) throw new Error(`columns of another length: ${file.length}; expected ${at}`)
  return { size, ...Object.fromEntries(read) } as unknown as Numbers
}

function writtenOf(columns: Numbers, name: Name): ArrayLike<number> {
  const values = columns[name]
  if (!STEPPED.includes(name)) return values
  return Float64Array.from(values, (value, row) => value - (row === 0 ? 0 : (values[row - 1] ?? 0)))
}

function planOf(name: Name, values: ArrayLike<number>): Plan {
  const { length } = values
  let [least, most] = [Infinity, -Infinity]
  for (let row = 0; row < length; row++) {
    least = Math.min(least, values[row] ?? 0)
    most = Math.max(most, values[row] ?? 0)
  }
  if (length === 0) return { name, length, least: 0, bytes: 0 }
  let bytes = 0
  while (256 ** bytes <= most - least) bytes++
  return { name, length, least, bytes }
}

function valuesOf(file: Uint8Array, { name, length, least, bytes }: Plan, from: number) {
  const values = new ARRAYS[name](length)
  const isStepped = STEPPED.includes(name)
  let before = 0
  for (let row = 0; row < length; row++) {
    let value = 0
    for (let plane = 0; plane < bytes; plane++) value = value * 256 + (file[from + plane * length + row] ?? 0)
    before = value + least + (isStepped ? before : 0)
    values[row] = before
  }
  return values
}
