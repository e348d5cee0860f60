/** Knows what fits what is typed, as far as the files of the search have come. Knows nothing of keys, or of how finds look. */
import { findAll, findNames, type Finds, type Searched } from '$lib/model/find-all'
import { prepare, type Find, type SearchEntry } from '$lib/model/search'
import { loadSearch } from './search-names.svelte'

/** Finds that are listed: more are no help, a longer name is. */
const MOST = 12
/** A hand that types rests so long before files are asked for, ms. */
const REST_MS = 60

export class SearchFinds {
  /** as it is typed */
  query = $state('')
  /** something that was asked for did not come */
  hasFailed = $state(false)
  /** what was found, and for what; null before anything was */
  found = $state.raw<(Finds & { readonly query: string }) | null>(null)
  /** the search that is on its way */
  settled = Promise.resolve()
  readonly #at: string
  readonly #leads: (entry: SearchEntry) => boolean
  #searched: Searched | null = null

  /** `at` is the address of the files before their ends; what leads nowhere is not found. */
  constructor(at: string, leads: (entry: SearchEntry) => boolean) {
    this.#at = at
    this.#leads = leads
  }

  get finds(): readonly Find[] {
    return this.found?.finds ?? []
  }

  /** Asks for what the search begins with, and finds what is typed; true where all of it came. */
  async load(): Promise<boolean> {
    const loaded = await loadSearch(this.#at).catch(() => null)
    this.hasFailed = loaded === null
    if (!loaded) return false
    this.#searched = { ...loaded, prepared: prepare(loaded.file.names.filter(this.#leads)) }
    this.look()
    await this.settled
    return !this.hasFailed
  }

  /** Finds what is typed now. */
  look(): void {
    this.settled = this.#look(this.query.trim())
  }

  async #look(asked: string): Promise<void> {
    if (asked === '') return void (this.found = null)
    await new Promise((resolve) => setTimeout(resolve, REST_MS))
    // Something else is typed by now.
    if (!this.#searched || asked !== this.query.trim()) return
    const all = await findAll(this.#searched, asked, MOST).catch(() => null)
    if (asked !== this.query.trim()) return
    this.hasFailed = all === null
    this.found = { ...(all ?? findNames(this.#searched, asked, MOST)), query: asked }
  }
}
