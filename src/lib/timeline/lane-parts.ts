/** Knows what lanes show only where they are live, and loads it; knows nothing of when that is asked for. */

/** Parts of lanes that the first view does without. */
export type LaneParts = Awaited<ReturnType<typeof loadLaneParts>>

/** Loads what lanes show only where they are live; rejects when a file does not come. */
export async function loadLaneParts() {
  const [dots, toggle] = await Promise.all([import('./FilteredOut.svelte'), import('./GroupToggle.svelte')])
  return { FilteredOut: dots.default, GroupToggle: toggle.default }
}
