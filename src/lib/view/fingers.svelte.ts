/** Knows which fingers lie on an element and follows them; knows nothing of what they move. */
import { gripOf, type Finger, type Grip } from './fingers'

/** What follows the fingers. */
export interface Follower {
  /** from so many fingers on, the element takes what is the page's else */
  readonly least: () => number
  /** it is asked before all others: what it takes, they do not hear */
  readonly isFirst?: boolean
  /** fingers were laid on, or one more, or one was lifted: what they grip is as it is now */
  readonly hold: () => void
  readonly move: (grip: Grip) => void
}

/** The fingers on an element, until `destroy`. */
export class Fingers {
  readonly #element: HTMLElement
  readonly #follower: Follower
  readonly #capture: boolean
  /** what they lie on: it hears of them to the end, even once it is drawn no more */
  #touched: readonly EventTarget[] = []
  #before: readonly Finger[] = []

  constructor(element: HTMLElement, follower: Follower) {
    this.#element = element
    this.#follower = follower
    this.#capture = follower.isFirst ?? false
    element.addEventListener('touchstart', this.#start, { passive: true, capture: this.#capture })
  }

  destroy(): void {
    this.#element.removeEventListener('touchstart', this.#start, this.#capture)
    for (const target of this.#touched) this.#forget(target)
  }

  readonly #start = (event: TouchEvent): void => {
    if (event.target && !this.#touched.includes(event.target)) this.#listen(event.target)
    this.#change(event)
  }

  readonly #move = (event: Event): void => {
    if (!(event instanceof TouchEvent)) return
    // A page that scrolls already goes on doing so.
    if (this.#before.length < this.#follower.least() || !event.cancelable) return
    event.preventDefault()
    if (this.#capture) event.stopPropagation()
    this.#follower.move(gripOf(this.#before, this.#fingersOf(event)))
  }

  readonly #end = (event: Event): void => {
    if (!(event instanceof TouchEvent)) return
    const { target, touches } = event
    if (target && ![...touches].some((touch) => touch.target === target)) this.#forget(target)
    this.#change(event)
  }

  #change(event: TouchEvent): void {
    this.#before = this.#fingersOf(event)
    if (this.#before.length >= this.#follower.least()) this.#follower.hold()
  }

  #fingersOf({ touches }: TouchEvent): Finger[] {
    return [...touches]
      .filter(({ target }) => this.#touched.includes(target))
      .map(({ clientX: x, clientY: y }) => ({ x, y }))
  }

  #listen(target: EventTarget): void {
    this.#touched = [...this.#touched, target]
    // Not passive: the page would scroll or grow with it.
    target.addEventListener('touchmove', this.#move, { passive: false, capture: this.#capture })
    for (const name of ['touchend', 'touchcancel']) target.addEventListener(name, this.#end)
  }

  #forget(target: EventTarget): void {
    this.#touched = this.#touched.filter((each) => each !== target)
    target.removeEventListener('touchmove', this.#move, this.#capture)
    for (const name of ['touchend', 'touchcancel']) target.removeEventListener(name, this.#end)
  }
}
