/**
 * Knows the live View part by part: who reads one part hears nothing of the others. Knows nothing of who changes
 * it, or of what follows.
 */
import { HOME, type View } from './view'

/** A View that is always today's: a copy of it is a plain View. */
export interface LiveView {
  readonly parts: View
  /** takes the parts of another one; those that are the same object are no change */
  readonly take: (view: View) => void
}

/** Starts at home. */
export function createLiveView(): LiveView {
  let time = $state.raw(HOME.time)
  let filters = $state.raw(HOME.filters)
  let within = $state.raw(HOME.within)
  let activity = $state.raw(HOME.activity)
  let at = $state.raw(HOME.at)
  let cameras = $state.raw(HOME.cameras)
  let isFolded = $state.raw(HOME.isFolded)
  const parts: View = {
    get time() {
      return time
    },
    get filters() {
      return filters
    },
    get within() {
      return within
    },
    get activity() {
      return activity
    },
    get at() {
      return at
    },
    get cameras() {
      return cameras
    },
    get isFolded() {
      return isFolded
    }
  }
  return {
    parts,
    take: (view) => ({ time, filters, within, activity, at, cameras, isFolded } = view)
  }
}
