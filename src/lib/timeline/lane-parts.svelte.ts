/**
 * Knows what the timeline shows only where it is live. Loaded on its own, so that nothing of it is in the first
 * view; knows nothing of when it is asked for.
 */
import Brush from './Brush.svelte'
import FilteredOut from './FilteredOut.svelte'
import GroupToggle from './GroupToggle.svelte'
import LaneCanvas from './LaneCanvas.svelte'
import LaneChoice from './LaneChoice.svelte'

/** Parts of the timeline that the first view does without. */
export const laneParts = { Brush, FilteredOut, GroupToggle, LaneCanvas, LaneChoice } as const
export type LaneParts = typeof laneParts
