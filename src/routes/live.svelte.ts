/** Knows how the live View is tied to this window: its address, and what the tab must not keep. */
import { Address } from '$lib/panels/address.svelte'
import { keepUnstored } from '$lib/panels/unstored'
import type { ViewState } from '$lib/view/state.svelte'

/** Ways to write the address without loading a page, such as the framework's two. */
export interface History {
  readonly push: (url: string, state: object) => void
  readonly replace: (url: string, state: object) => void
  /** calls when somebody else has written it; returns its remover */
  readonly onWritten?: (listener: () => void) => () => void
}

/** The framework's own listeners, which write, are there by then. */
const FRAMEWORK_START_MS = 300

/** Reads the address, keeps it in step, and keeps the tab's storage empty; returns its end. */
export function startLive(
  view: ViewState,
  history: History,
  onRefused: (parts: readonly string[]) => void
): () => void {
  const stopAddress = $effect.root(() => {
    const bar = {
      read: () => location,
      push: (search: string) => history.push(location.pathname + search, {}),
      replace: (search: string) => history.replace(location.pathname + search, {}),
      afterPaint,
      onMove: (listener: () => void) => {
        addEventListener('popstate', listener)
        const stopHearing = history.onWritten?.(listener)
        return () => {
          stopHearing?.()
          removeEventListener('popstate', listener)
        }
      }
    }
    const address = new Address(view, bar, onRefused)
    return () => address.destroy()
  })
  let stopForgetting: (() => void) | undefined
  const timer = setTimeout(
    () => (stopForgetting = keepUnstored(window, () => sessionStorage)),
    FRAMEWORK_START_MS
  )
  return () => {
    clearTimeout(timer)
    stopForgetting?.()
    stopAddress()
  }
}

/** Runs after the next frame is drawn; a hidden page draws none. */
function afterPaint(write: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => (timer = setTimeout(write)))
  if (document.hidden) timer = setTimeout(write)
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
