/**
 * Knows which details have been loaded and fetches the others when they are wanted; knows nothing of what
 * they say. Details come in chunks of rows; projects and their sources are in the first.
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
  readonly #asked = new Set<number>()
  #chunks = $state.raw<ReadonlyMap<number, DetailsChunk>>(new Map())
  /** the last chunk that was asked for did not come */
  hasFailed = $state(false)

  /** `load` fetches one chunk by number; `ready` are chunks at hand, such as all of them at build time. */
  constructor(rowsPerChunk: number, load: (chunk: number) => Promise<DetailsChunk>, ready: readonly DetailsChunk[]) {
    this.#rowsPerChunk = rowsPerChunk
    this.#load = load
    this.#chunks = new Map(ready.map((chunk, index) => [index, chunk]))
  }

  /** Details of a row, null while they are not there. */
  activity(row: number): Told<ActivityDetails> | null {
    const chunk = this.#chunks.get(Math.floor(row / this.#rowsPerChunk))
    const details = chunk?.activities[row - chunk.first]
    return chunk && details ? { details, sources: chunk.sources } : null
  }

  /** Details of a project, null while they are not there. */
  project(index: number): Told<ProjectDetails> | null {
    const chunk = this.#chunks.get(0)
    const details = chunk?.projects[index]
    return chunk && details ? { details, sources: chunk.sources } : null
  }

  /** Sources of the site, empty while they are not there. */
  get sources(): readonly Source[] {
    return this.#chunks.get(0)?.sources ?? []
  }

  /** Fetches the details of a row, and those of projects. */
  want(row: number): void {
    void this.fetch(0)
    if (row >= 0) void this.fetch(Math.floor(row / this.#rowsPerChunk))
  }

  /** Fetches one chunk, once; a failed one is asked for again the next time. */
  async fetch(chunk: number): Promise<void> {
    if (this.#chunks.has(chunk) || this.#asked.has(chunk)) return
    this.#asked.add(chunk)
    try {
      const loaded = await this.#load(chunk)
      this.#chunks = new Map(this.#chunks).set(chunk, loaded)
      this.hasFailed = false
    } catch {
      this.hasFailed = true
      this.#asked.delete(chunk)
    }
  }
}
