/**
 * Knows the controls that only the live page has. Loaded by `parts.ts` in a second step, since Kit puts the
 * styles of what a page loads in one step into its first view. Knows nothing of when they are asked for.
 */

/** Loads filters, status line and the tools of the header; rejects when a file does not come. */
export async function loadControls() {
  const [filters, status, tools] = await Promise.all([
    import('./FilterBar.svelte'),
    import('./StatusBar.svelte'),
    import('./HeaderTools.svelte')
  ])
  return { FilterBar: filters.default, StatusBar: status.default, HeaderTools: tools.default }
}
