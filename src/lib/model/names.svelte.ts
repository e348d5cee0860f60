/**
 * Knows which ids and titles of activities have come, and fetches others when they are read: what shows a row reads
 * its title, finds none, and hears when it is there. Knows nothing of addresses or of who shows them.
 */
import type { Columns, Label } from './dataset'
import type { Numbers } from './columns-file'
import { idFile, NAMES_PER_CHUNK, type NameChunk, type RowNames } from './name-chunks'

/** Where names come from; each rejects where a file does not come. */
export interface NameSource {
  readonly chunk: (number: number) => Promise<NameChunk>
  /** rows by id of one file */
  readonly ids: (number: number) => Promise<Readonly<Record<string, number>>>
  /** how many files of ids there are */
  readonly idFiles: number
}

export class Names {
  readonly #source: NameSource
  readonly #id: (string | undefined)[]
  readonly #title: (Label | undefined)[]
  /** rows by id; without a prototype, so that no id means anything else */
  readonly #rows: Record<string, number> = Object.create(null) as Record<string, number>
  readonly #asked: (Promise<void> | undefined)[] = []
  /** heard by whoever read a name that was not there */
  #arrivals = $state(0)
  /** chunks that did not come */
  #missing = $state.raw<readonly number[]>([])

  /** `size` rows in all, of which `first` are known. */
  constructor(size: number, source: NameSource, first: RowNames) {
    this.#source = source
    this.#id = new Array<string | undefined>(size)
    this.#title = new Array<Label | undefined>(size)
    first.rows.forEach((row, index) => this.#learn(row, first, index))
  }

  /** The columns with ids and titles as far as they have come; reading one that is missing asks for it. */
  columns(numbers: Numbers): Columns {
    return { ...numbers, id: this.#lazy(this.#id), title: this.#lazy(this.#title) }
  }

  /** Row of an id that is known; −1 for others, which `find` may know. */
  rowOf(id: string): number {
    return this.#rows[id] ?? -1
  }

  /** Row of an id, and its names; −1 where no row has it. Rejects where a file does not come. */
  async find(id: string): Promise<number> {
    const known = this.rowOf(id)
    if (known >= 0) return known
    const file = await this.#source.ids(idFile(id, this.#source.idFiles))
    const row = Object.hasOwn(file, id) ? (file[id] ?? -1) : -1
    if (row >= 0) await this.ensure([row])
    return row
  }

  /** Fetches the names of all these rows, also where they did not come before; rejects where some do not come. */
  async ensure(rows: readonly number[]): Promise<void> {
    const missing = rows.filter((row) => this.#id[row] === undefined)
    const chunks = missing.map((row) => Math.floor(row / NAMES_PER_CHUNK))
    await Promise.all(
      chunks.filter((chunk, at) => chunks.indexOf(chunk) === at).map((chunk) => this.#fetchAgain(chunk))
    )
    if (rows.some((row) => this.#id[row] === undefined)) throw new Error('not all names came')
  }

  /** some that were asked for did not come */
  get hasFailed(): boolean {
    return this.#missing.length > 0
  }

  /** Asks again for all that did not come; true where all of it came. */
  async retry(): Promise<boolean> {
    await Promise.all(this.#missing.map((chunk) => this.#fetchAgain(chunk)))
    return !this.hasFailed
  }

  #lazy<T>(list: (T | undefined)[]): readonly T[] {
    return new Proxy(list, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key)
        if (value === undefined && typeof key === 'string') this.#miss(Number(key))
        return value
      }
    }) as readonly T[]
  }

  /** Somebody read what is not there. */
  #miss(row: number): void {
    if (!(row >= 0 && row < this.#id.length)) return
    void this.#arrivals
    void this.#fetch(Math.floor(row / NAMES_PER_CHUNK))
  }

  async #fetchAgain(chunk: number): Promise<void> {
    if (this.#missing.includes(chunk)) this.#asked[chunk] = undefined
    return this.#fetch(chunk)
  }

  async #fetch(chunk: number): Promise<void> {
    return (this.#asked[chunk] ??= this.#get(chunk))
  }

  async #get(chunk: number): Promise<void> {
    try {
      const names = await this.#source.chunk(chunk)
      names.id.forEach((_, index) => this.#learn(chunk * NAMES_PER_CHUNK + index, names, index))
      this.#missing = this.#missing.filter((each) => each !== chunk)
      this.#arrivals++
    } catch {
      // Asked for again on a wish alone: what shows the row would ask without end.
      this.#missing = [...this.#missing.filter((each) => each !== chunk), chunk]
    }
  }

  #learn(row: number, { id, title }: NameChunk, index: number): void {
    this.#id[row] = id[index]
    this.#title[row] = title[index]
    this.#rows[id[index] ?? ''] = row
  }
}
