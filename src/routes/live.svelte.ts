/** Knows how the live View is tied to this window: its address, and what the tab must not keep. */
import type { Dataset } from '$lib/model/dataset'
import { Address } from '$lib/panels/address.svelte'
import { keepUnstored } from '$lib/panels/unstored'
import { rowOf } from '$lib/view/known'
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

/** Has the names come of what the address speaks of; what has none there is refused when the address is read. */
export async function meetAddress(dataset: Dataset): Promise<void> {
  const { names } = dataset
  if (!names) return
  const spoken = [new URLSearchParams(location.search).get('activity'), location.hash.slice(1)]
  const unknown = spoken.flatMap((id) => (id && rowOf(dataset, id) < 0 ? [id] : []))
  await Promise.all(unknown.map((id) => names.find(id).catch(() => -1)))
}

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
        const met = () => void meetAddress(view.dataset).then(listener)
        addEventListener('popstate', met)
        const stopHearing = history.onWritten?.(met)
        return () => {
          stopHearing?.()
          removeEventListener('popstate', met)
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
