/**
 * Knows how the time window is moved, shrunk and widened by steps, and how everything is shown again: keys and
 * buttons do the same. Knows nothing of which key or button that is.
 */
import { NO_DAY } from '$lib/model/dataset'
import type { ViewSource, ViewState } from '$lib/view/state.svelte'
import { moveWindow, resizeWindow } from '$lib/view/window-steps'

/** What becomes of the time window. */
export type FrameStep = 'earlier' | 'later' | 'shrink' | 'widen'

/** Presses the element at `index` among those of a selector; false where there is none. */
export type PressElement = (selector: string, index: number) => boolean

/** The buttons of the same meaning, in the order in which they stand. */
export const FRAME_STEPS: readonly FrameStep[] = ['earlier', 'later', 'shrink', 'widen']

/** Takes the time window one step on; shrinks and widens it about the selected activity. */
export function stepFrame(view: ViewState, step: FrameStep, source: ViewSource): void {
  const { window, extent, selected, dataset } = view
  if (!window || !extent) return
  const start = dataset.columns.start[selected] ?? NO_DAY
  const about = start === NO_DAY ? null : start
  const next =
    step === 'earlier' || step === 'later'
      ? moveWindow(window, step === 'later' ? 1 : -1, extent)
      : resizeWindow(window, step === 'shrink' ? 'half' : 'double', extent, about)
  view.lookAt(next, source, 'replace')
}

/** Shows all places and all time. */
export function showEverything(view: ViewState, pressElement: PressElement, source: ViewSource): void {
  // The map is at home again also where no visitor has moved it.
  pressElement('[data-fit]', 0)
  view.show({ ...view.current, time: null, cameras: [], within: null }, source)
}
