/**
 * Knows what is shown only once something was chosen, filtered or has failed. Loaded by `parts.ts` in a second
 * step; see `controls.ts`. Knows nothing of when it is asked for.
 */

/** Loads the panel of a selection and what stands where nothing is; rejects when a file does not come. */
export async function loadChoiceParts() {
  const [panel, empty] = await Promise.all([import('./DetailsPanel.svelte'), import('./EmptyState.svelte')])
  return { DetailsPanel: panel.default, EmptyState: empty.default }
}
