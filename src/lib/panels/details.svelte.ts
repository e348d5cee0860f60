/**
 * Knows which details have been loaded and fetches the others when they are wanted; knows nothing of what
 * they say. Details come in chunks of rows, and of as many projects; each has the sources that it uses.
 */
import type { ActivityDetails, DetailsChunk, ProjectDetails } from '$lib/model/details'
import type { Source } from '$lib/model/dataset'

/** Details with the sources that their quotes count in. */
export interface Told<T> {
  readonly details: T
  readonly sources: readonly Source[]
}

export class DetailsState {
  readonly #rowsPerChunk: number
  readonly #load: (chunk: number) => Promise<DetailsChunk>
  readonly #asked: (Promise<void> | undefined)[] = []
  /** chunks by number, with gaps where none has come yet */
  #chunks = $state.raw<readonly (DetailsChunk | undefined)[]>([])
  /** numbers of those that were asked for and did not come */
  #missing = $state.raw<readonly number[]>([])

  /** `load` fetches one chunk by number; `ready` are chunks at hand, such as all of them at build time. */
  constructor(
    rowsPerChunk: number,
    load: (chunk: number) => Promise<DetailsChunk>,
    ready: readonly DetailsChunk[]
  ) {
    this.#rowsPerChunk = rowsPerChunk
    this.#load = load
    this.#chunks = ready
  }

  /** Details of a row, null while they are not there. */
  activity(row: number): Told<ActivityDetails> | null {
    const chunk = this.#chunks[Math.floor(row / this.#rowsPerChunk)]
    const details = chunk?.activities[row - chunk.first]
    return chunk && details ? { details, sources: chunk.sources } : null
  }

  /** Details of a project, null while they are not there. */
  project(index: number): Told<ProjectDetails> | null {
    const chunk = this.#chunks[Math.floor(index / this.#rowsPerChunk)]
    const details = chunk?.projects[index % this.#rowsPerChunk]
    return chunk && details ? { details, sources: chunk.sources } : null
  }

  /** Sources of the site, empty while they are not there. */
  get sources(): readonly Source[] {
    return this.#chunks[0]?.sources ?? []
  }

  /** what shows details did not come either, and only a page loaded again can have it */
  isBroken = $state(false)
  readonly giveUp = () => void (this.isBroken = true)

  /** something that was asked for did not come */
  get hasFailed(): boolean {
    return this.#missing.length > 0
  }

  /** Asks again for all that did not come; true where all of it came. */
  async retry(): Promise<boolean> {
    await Promise.all(this.#missing.map((chunk) => this.fetch(chunk)))
    return !this.hasFailed
  }

  /** Fetches the details of a row, and those of a project. */
  want(row: number, project: number): void {
    for (const at of [row, project]) if (at >= 0) void this.fetch(Math.floor(at / this.#rowsPerChunk))
  }

  /** Fetches one chunk, once; a failed one is asked for again the next time. */
  async fetch(chunk: number): Promise<void> {
    if (this.#chunks[chunk]) return
    this.#asked[chunk] ??= this.#get(chunk)
    return this.#asked[chunk]
  }

  /** Fetches the details of all these rows; rejects where some do not come. */
  async ensure(rows: readonly number[]): Promise<void> {
    await Promise.all(rows.map((row) => this.fetch(Math.floor(row / this.#rowsPerChunk))))
    if (rows.some((row) => !this.activity(row))) throw new Error('not all details came')
  }

  async #get(chunk: number): Promise<void> {
    try {
      const loaded = await this.#load(chunk)
      const next = [...this.#chunks]
      next[chunk] = loaded
      this.#chunks = next
      this.#missing = this.#missing.filter((each) => each !== chunk)
    } catch {
      this.#missing = [...this.#missing.filter((each) => each !== chunk), chunk]
      this.#asked[chunk] = undefined
    }
  }
}
