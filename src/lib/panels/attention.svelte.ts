/**
 * Knows whether a reader has turned to the frame that the page stands in: until then wheel, fingers and keys are the
 * host page's. Knows nothing of what they would do here.
 */

/** On the button that wakes: to come by it is not yet to press it. */
const WAKES = '[data-wake]'

/** The reader's attention to one frame. */
export class Attention {
  isAwake = $state(false)
  readonly #onAsleep: () => void

  /** `onAsleep` hears when a key has put the frame to sleep, as the focus is still in it. */
  constructor(onAsleep: () => void) {
    this.#onAsleep = onAsleep
  }

  /** Follows the reader until the returned end; a page that no other one holds is always awake. */
  follow(isFramed: boolean): () => void {
    if (!isFramed) {
      this.isAwake = true
      return () => {}
    }
    const attend = (event: Event) => this.#attend(event.target)
    // A press gives the focus to the window first, then to what was pressed.
    const focus = () => setTimeout(() => document.hasFocus() && this.#attend(document.activeElement))
    const blur = () => (this.isAwake = false)
    addEventListener('focus', focus)
    addEventListener('blur', blur)
    addEventListener('keydown', this.#press)
    document.addEventListener('focusin', attend)
    // Not as a finger is laid on: it may be on its way down the host page.
    document.addEventListener('click', attend, true)
    return () => {
      removeEventListener('focus', focus)
      removeEventListener('blur', blur)
      removeEventListener('keydown', this.#press)
      document.removeEventListener('focusin', attend)
      document.removeEventListener('click', attend, true)
    }
  }

  #attend(target: EventTarget | null): void {
    if (!(target instanceof Element && target.closest(WAKES))) this.isAwake = true
  }

  /** Escape closes what is open first. */
  readonly #press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.isAwake) return
    this.isAwake = false
    this.#onAsleep()
  }
}
