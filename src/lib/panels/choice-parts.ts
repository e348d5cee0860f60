/**
 * Knows what is shown only once the page is live: what was chosen or has failed, totals, lists of very much. Loaded by `parts.ts` in a second
 * step; see `controls.ts`. Knows nothing of when it is asked for.
 */

/** Loads the panel of a selection, what stands where nothing is, and the list of very many; rejects when a file does not come. */
export async function loadChoiceParts() {
  const [totals, details, choice, empty, long] = await Promise.all([
    import('./Totals.svelte'),
    import('./DetailsPanel.svelte'),
    import('./ChoicePanel.svelte'),
    import('./EmptyState.svelte'),
    import('./LongList.svelte')
  ])
  return {
    Totals: totals.default,
    DetailsPanel: details.default,
    ChoicePanel: choice.default,
    EmptyState: empty.default,
    LongList: long.default
  }
}
