/**
 * Knows the one live View and who changed it last; knows nothing of map, timeline, list or address.
 *
 * Components read it and call its verbs. Each verb takes the source that calls it; an equal view is a
 * no-op, and a source skips its own writes, so nothing echoes.
 */
import type { Camera } from '$lib/geo/mercator'
import type { Dataset } from '$lib/model/dataset'
import { clampWindow, extentOf } from './extent'
import { failuresOf } from './failures'
import { foldsOf, withOpenDays } from './folds'
import { hues } from './hues'
import { rowOf } from './known'
import { createLiveView } from './live-view.svelte'
import { matchTime } from './match'
import type { Journey, Steps } from './play'
import {
  HOME,
  isFiltered,
  isSameView,
  withFilter,
  withPartsOf,
  type Facet,
  type TimeWindow,
  type View
} from './view'

/** Who changes the view. */
export type ViewSource =
  | 'map'
  | 'timeline'
  | 'overview'
  | 'list'
  | 'details'
  | 'filters'
  | 'keys'
  | 'search'
  | 'play'
  | 'host'
  | 'address'

/** A view with who set it, and whether the visitor acted on purpose (`push`) or in passing (`replace`). */
export interface Entry {
  readonly view: View
  readonly source: ViewSource
  readonly how: 'push' | 'replace'
}

export class ViewState {
  readonly dataset: Dataset
  #entry = $state.raw<Entry>({ view: HOME, source: 'address', how: 'replace' })
  readonly #live = createLiveView()
  #hover = $state.raw<{ row: number; source: ViewSource } | null>(null)
  /** rows that are drawn faint, as play has yet to come to them */
  faint = $state.raw<Steps | null>(null)
  /** the way that play is on, for the playhead; null: it rests */
  journey = $state.raw<Journey | null>(null)

  /** all time; null where nothing has a date */
  readonly extent: TimeWindow | null
  readonly #filtered = $derived.by<View>(() => ({ ...HOME, filters: this.filters }))
  /** which filters each row fails, whatever the time and the map */
  readonly #unfit = $derived.by(() => failuresOf(this.dataset, this.#filtered))
  /** which filters each row fails, and whether the map shows it, whatever the time */
  readonly failures = $derived.by(() => {
    const { within } = this.current
    return within ? failuresOf(this.dataset, { filters: this.filters, within }) : this.#unfit
  })
  readonly match = $derived.by(() => matchTime(this.dataset, this.failures, this.current.time))
  /** spans of time that can be folded away, whatever the window */
  readonly folds = $derived.by(() => foldsOf(this.dataset, matchTime(this.dataset, this.#unfit, null).shown))
  readonly hues = $derived.by(() => hues(this.dataset, this.#filtered))
  /** row of the selected activity, −1 for none */
  readonly selected = $derived.by(() => this.rowOf(this.current.activity))
  /** index of the selected place, −1 for none */
  readonly place = $derived.by(() => this.dataset.places.findIndex((place) => place.id === this.current.at))
  /** what the timeline shows: the chosen window or all time */
  readonly window = $derived.by(() => this.current.time ?? this.extent)
  constructor(dataset: Dataset) {
    this.dataset = dataset
    this.extent = extentOf(dataset)
  }

  get entry(): Entry {
    return this.#entry
  }

  /** what is looked at now; to keep it, take that of the entry */
  get current(): View {
    return this.#live.parts
  }

  get filters(): View['filters'] {
    return this.current.filters
  }

  /** row that the pointer or the focus is on, −1 for none */
  get hovered(): number {
    return this.#hover?.row ?? -1
  }

  get isFiltered(): boolean {
    return isFiltered(this.current)
  }

  /** Row of an activity's id, −1 for none. */
  rowOf(id: string | null): number {
    return rowOf(this.dataset, id)
  }

  /** Shows a whole view. */
  show(view: View, source: ViewSource, how: Entry['how'] = 'push'): void {
    if (isSameView(view, this.entry.view)) return
    this.#entry = { view: withPartsOf(this.entry.view, view), source, how }
    this.#live.take(this.#entry.view)
  }

  /** Selects an activity, or nothing. */
  select(id: string | null, source: ViewSource, how: Entry['how'] = 'push'): void {
    this.show({ ...this.current, activity: id, at: null }, source, how)
  }

  /** Selects the activity of a row, −1 for none, as soon as its id is known. */
  selectRow(row: number, source: ViewSource, how: Entry['how'] = 'push'): void {
    const { columns, names } = this.dataset
    const id = row < 0 ? null : columns.id[row]
    if (id !== undefined) return this.select(id, source, how)
    const before = this.entry
    const select = () => {
      // Something else was looked at meanwhile: the visitor has moved on.
      if (this.entry === before) this.select(columns.id[row] ?? null, source, how)
    }
    names?.ensure([row]).then(select, () => undefined)
  }

  /** Selects the shown activity before or after the selected one; from outside them, the last or the first. */
  step(by: 1 | -1, source: ViewSource): void {
    const { shown } = this.match
    const position = shown.indexOf(this.selected)
    const row = position >= 0 ? shown[position + by] : by === 1 ? shown[0] : shown.at(-1)
    if (row !== undefined) this.selectRow(row, source)
  }

  /** Selects a place, or nothing. */
  selectPlace(id: string | null, source: ViewSource): void {
    this.show({ ...this.current, activity: null, at: id }, source)
  }

  /** Chooses the values of one filter. */
  filterBy(facet: Facet, values: readonly string[], source: ViewSource): void {
    this.show(withFilter(this.current, facet, values), source)
  }

  /** Looks at a time; null is all of it. */
  lookAt(time: TimeWindow | null, source: ViewSource, how: Entry['how'] = 'push'): void {
    this.show({ ...this.current, time: this.settle(time, this.current.isFolded) }, source, how)
  }

  /** Moves leaves of the map; none shows all places. */
  moveMap(cameras: readonly Camera[], source: ViewSource): void {
    this.show({ ...this.current, cameras }, source, 'replace')
  }

  /** Folds what is empty in space and time, or unfolds it. */
  fold(isFolded: boolean, source: ViewSource): void {
    this.show({ ...this.current, isFolded, time: this.settle(this.current.time, isFolded) }, source)
  }

  /** Shows only what lies where the map looks; null: everywhere. */
  keepWithin(within: View['within'], source: ViewSource, how: Entry['how'] = 'push'): void {
    this.show({ ...this.current, within }, source, how)
  }

  /** Shows every activity again; the selection and the map stay. */
  showAll(source: ViewSource): void {
    this.show({ ...this.current, time: null, filters: HOME.filters, within: null }, source)
  }

  /** Lights a row up everywhere. */
  hover(row: number, source: ViewSource): void {
    if (this.#hover?.row !== row || this.#hover.source !== source) this.#hover = { row, source }
  }

  /** Puts the light out, if `source` (and, where given, that row) has lit it. */
  unhover(source: ViewSource, row?: number): void {
    const lit = this.#hover
    if (lit?.source === source && (row === undefined || lit.row === row)) this.#hover = null
  }

  /** A window within the extent that shows something beside what is folded. */
  settle(time: TimeWindow | null, isFolded: boolean): TimeWindow | null {
    const clamped = time && this.extent ? clampWindow(time, this.extent) : null
    return clamped && this.extent && isFolded ? withOpenDays(clamped, this.folds, this.extent) : clamped
  }
}
