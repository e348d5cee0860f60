/**
 * Knows what is shown only once something was chosen, filtered or has failed, or where there is very much of it. Loaded by `parts.ts` in a second
 * step; see `controls.ts`. Knows nothing of when it is asked for.
 */

/** Loads the panel of a selection, what stands where nothing is, and the list of very many; rejects when a file does not come. */
export async function loadChoiceParts() {
  const [details, choice, empty, long] = await Promise.all([
    import('./DetailsPanel.svelte'),
    import('./ChoicePanel.svelte'),
    import('./EmptyState.svelte'),
    import('./LongList.svelte')
  ])
  return {
    DetailsPanel: details.default,
    ChoicePanel: choice.default,
    EmptyState: empty.default,
    LongList: long.default
  }
}
