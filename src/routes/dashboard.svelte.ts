/**
 * Knows how map, timeline and list come alive on a page: what they share, what comes later, and in which order.
 * Knows nothing of where they stand on it.
 */
import { onMount, tick } from 'svelte'
import { createWords, type Words } from '$lib/locales/words'
import type { DetailsState } from '$lib/panels/details.svelte'
import { loadInstrument, loadParts, type Instrument, type Parts } from '$lib/panels/parts'
import { setPage } from '$lib/view/context.svelte'
import { createPaths } from '$lib/view/paths'
import { ViewState } from '$lib/view/state.svelte'
import type { DashboardData } from './at-build'
import { createDetails, fetchAhead } from './later'
import type { History } from './live.svelte'

/** What a page with the instrument may differ in. */
export interface DashboardWays {
  readonly history: History
  /** in a frame of another page */
  readonly isFramed?: boolean
  /** the instrument is there */
  readonly onLive?: () => void
}

/** Map, timeline and list of one page; made while its component is. */
export class Dashboard {
  readonly view: ViewState
  readonly say: Words
  readonly details: DetailsState
  /** parts of the address that could not be read */
  refused = $state.raw<readonly string[]>([])
  /** rows at one spot of the timeline that were chosen together */
  gathered = $state.raw<readonly number[] | null>(null)
  parts = $state.raw<Parts | null>(null)
  instrument = $state.raw<Instrument | null>(null)

  constructor(data: DashboardData, ways: DashboardWays) {
    const { dataset, ground, home, lang } = data
    this.view = new ViewState(dataset)
    this.say = createWords(lang, data.words)
    this.parts = data.shown && this.#learned(data.shown)
    this.details = createDetails(data.details, data.rowsPerChunk, data.ready)
    const isLive = () => this.instrument !== null
    setPage({
      view: this.view,
      say: this.say,
      paths: createPaths(dataset, home),
      search: data.search,
      standsOnMap: (index) => {
        const { at, iso } = dataset.places[index] ?? {}
        return Boolean(at ?? (iso && ground.countryPoints[iso]))
      },
      isFramed: ways.isFramed ?? false,
      get isLive() {
        return isLive()
      },
      get today() {
        return isLive() ? Math.floor(Date.now() / 86_400_000) : null
      }
    })
    onMount(() => this.#start(data, ways))
    // A selection puts the list of one spot away.
    $effect(() => {
      if (this.view.selected >= 0 || this.view.place >= 0) this.gathered = null
    })
  }

  /** Shows what was chosen at one spot of the timeline. */
  readonly gather = async (rows: readonly number[]): Promise<void> => {
    this.view.select(null, 'timeline')
    this.gathered = rows
    await tick()
    document.getElementById('details')?.focus()
  }

  readonly scatter = (): void => {
    this.gathered = null
  }

  readonly dismissRefused = (): void => {
    this.refused = []
  }

  #start({ lang, guest }: DashboardData, { history, onLive }: DashboardWays): () => void {
    const ends: (() => void)[] = []
    let hasLeft = false
    // What does not come leaves the page as it is without script: whole. The script of the theme marks it.
    void Promise.all([loadInstrument(lang), import('./live.svelte'), import('./page-api')]).then(
      async ([loaded, { meetAddress, startLive }, { offerPage }]) => {
        await meetAddress(this.view.dataset)
        if (hasLeft) return
        ends.push(startLive(this.view, history, (parts) => (this.refused = parts)))
        this.instrument = this.#learned(guest ? { ...loaded, OfflineControl: null } : loaded)
        onLive?.()
        await tick()
        if (!hasLeft) ends.push(offerPage(this.view))
      }
    )
    loadParts(lang).then((loaded) => (this.parts = this.#learned(loaded)), this.details.giveUp)
    const callOff = fetchAhead(this.details)
    return () => {
      hasLeft = true
      callOff()
      for (const end of ends) end()
    }
  }

  /** Takes over the words that came with something. */
  #learned<T extends Pick<Parts, 'words'>>(loaded: T): T {
    this.say.learn(loaded.words)
    return loaded
  }
}
