/** Knows whether the page is a map with a sheet over it, how high the sheet is, and whether it is read in. */
import { MediaQuery } from 'svelte/reactivity'
import { innerHeight } from 'svelte/reactivity/window'
import { ONE_SCREEN } from '$lib/view/one-screen'
import { draggedHeight, nextStop, stopAfter, stopHeights, type Stop } from './sheet'

/** The one sheet of a page. */
export class PhoneSheet {
  readonly #phone = new MediaQuery(ONE_SCREEN)
  #dragPx = $state<number | null>(null)
  #before: Stop = 'half'
  stop = $state<Stop>('half')
  /** the details of the selected activity are open, not the list */
  isReading = $state(false)

  /** there is a sheet at all: on phones, and in no low window */
  get isOn(): boolean {
    return this.#phone.current
  }

  get isDragged(): boolean {
    return this.#dragPx !== null
  }

  get heightPx(): number {
    return this.#dragPx ?? stopHeights(this.#windowPx)[this.stop]
  }

  get #windowPx(): number {
    return innerHeight.current ?? 0
  }

  /** Goes to the next stop. */
  step(): void {
    this.stop = nextStop(this.stop)
  }

  /** Opens at least half. */
  raise(): void {
    if (this.stop === 'low') this.stop = 'half'
  }

  /** Follows a finger that has moved up by so many px since the sheet had a height. */
  drag(startPx: number, upPx: number): void {
    this.#dragPx = draggedHeight(startPx, upPx, this.#windowPx)
  }

  /** Comes to rest after a drag. */
  settle(upPxPerMs: number): void {
    if (this.#dragPx !== null) this.stop = stopAfter(this.#dragPx, upPxPerMs, this.#windowPx)
    this.#dragPx = null
  }

  /** Opens the details, at full height. */
  read(): void {
    if (!this.isReading) this.#before = this.stop
    this.isReading = true
    this.stop = 'full'
  }

  /** Goes back to the list, at the height that it had. */
  close(): void {
    if (!this.isReading) return
    this.isReading = false
    this.stop = this.#before
  }
}
