/** Knows where in a list the visitor is, so that it is one stop for Tab; knows nothing of what is listed. */
import { tick } from 'svelte'
import { entryStop, nextEntry } from './list-walk'

export class ListWalk {
  readonly #rows: () => readonly number[]
  readonly #selected: () => number
  #last = $state(-1)
  /** row of the one entry that Tab reaches */
  readonly stop = $derived.by(() => entryStop(this.#rows(), this.#last, this.#selected()))

  /** `rows` are all entries in order, `selected` is the selected row, and `last` that of the last visit, −1 for none. */
  constructor(rows: () => readonly number[], selected: () => number, last = -1) {
    this.#rows = rows
    this.#selected = selected
    this.#last = last
  }

  /** The focus came to something in the list. */
  readonly enter = (event: FocusEvent): void => {
    const row = rowOf(event.target)
    if (row !== null) this.#last = row
  }

  /** A key was pressed in the list. */
  readonly press = (event: KeyboardEvent): void => {
    const row = rowOf(event.target)
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
    const to = row === null || !isPlain ? null : nextEntry(this.#rows(), row, event.key)
    if (to === null || !(event.currentTarget instanceof Element)) return
    event.preventDefault()
    const { currentTarget } = event
    const focus = () => {
      const link = currentTarget.querySelector<HTMLElement>(`[data-activity="${to}"] h3 a`)
      link?.focus()
      return link !== null
    }
    if (focus()) return
    // Far down a long list the entry comes into the page since it is the one that Tab reaches.
    this.#last = to
    void tick().then(focus)
  }
}

/** Row of the entry whose link has the focus, null for anything else. */
function rowOf(target: EventTarget | null): number | null {
  if (!(target instanceof Element) || !target.matches('h3 a')) return null
  const row = target.closest('[data-activity]')?.getAttribute('data-activity')
  return row ? Number(row) : null
}
