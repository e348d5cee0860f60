/**
 * Knows how a single key does on the page what the table says, and whether single keys are on; knows nothing
 * of keys that belong to one part of the page.
 */
import { findShortcut, type Act, type FocusOn, type Press } from '$lib/view/shortcuts'
import type { ViewState } from '$lib/view/state.svelte'
import { showEverything, stepFrame, type PressElement } from './frame-steps'

/** Acts of the header, which the View does not know. */
export type HeaderActs = Readonly<Record<'search' | 'help' | 'theme', () => void>>

export class ShortcutState {
  readonly #view: ViewState
  readonly #acts: HeaderActs
  readonly #pressElement: PressElement
  /** for this page view only: nothing is kept */
  isOn = $state(true)

  constructor(view: ViewState, acts: HeaderActs, pressElement: PressElement) {
    this.#view = view
    this.#acts = acts
    this.#pressElement = pressElement
  }

  /** Does what a pressed key says; true where it did something, so that the browser does nothing more. */
  press(press: Press, focusOn: FocusOn): boolean {
    const found = this.isOn ? findShortcut(press, focusOn) : null
    if (!found) return false
    if (found.presses) {
      const number = found.act === 'jump' ? Number(press.code.at(-1)) : 1
      return this.#pressElement(found.presses, number - 1)
    }
    this.#do(found.act)
    return true
  }

  #do(act: Act): void {
    const view = this.#view
    switch (act) {
      case 'search':
      case 'help':
      case 'theme':
        return this.#acts[act]()
      case 'previous':
      case 'next':
        return view.step(act === 'next' ? 1 : -1, 'keys')
      case 'fold':
        return view.fold(!view.current.isFolded, 'keys')
      case 'everything':
        return showEverything(view, this.#pressElement, 'keys')
      case 'earlier':
      case 'later':
      case 'shrink':
      case 'widen':
        stepFrame(view, act, 'keys')
    }
  }
}

/** Kinds of fields that are not for text. */
const NO_TEXT = ['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'color', 'file']

/** What the focus is on, for the question which keys it needs itself. */
export function focusOnOf(target: EventTarget | null): FocusOn {
  if (!(target instanceof Element)) return 'page'
  if (target instanceof HTMLInputElement) return NO_TEXT.includes(target.type) ? 'control' : 'text'
  if (target.closest('textarea, select, [contenteditable]')) return 'text'
  return target.closest('a[href], button, summary, [role="slider"]') ? 'control' : 'page'
}

/** Presses an element of the page that can be pressed now, and gives it the focus if it opens something. */
export function pressOnPage(selector: string, index: number): boolean {
  const element = [...document.querySelectorAll<HTMLElement>(selector)].filter((each) =>
    each.checkVisibility()
  )[index]
  if (!element) return false
  if (element.hasAttribute('aria-expanded')) element.focus()
  element.click()
  return true
}
