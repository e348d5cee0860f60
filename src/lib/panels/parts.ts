/**
 * Knows which parts of the panel come after the first view, since the page without script has them in its
 * markup and the live page needs them only for a selection. Knows nothing of when they are asked for.
 */

/** Components that are loaded together. */
export type Parts = Awaited<ReturnType<typeof loadParts>>

/** Loads what shows details; rejects when a file does not come. */
export async function loadParts() {
  const [activity, project, panel] = await Promise.all([
    import('./ActivityFacts.svelte'),
    import('./ProjectFacts.svelte'),
    import('./DetailsPanel.svelte')
  ])
  return { ActivityFacts: activity.default, ProjectFacts: project.default, DetailsPanel: panel.default }
}

/** Components that only the live page has. */
export type Controls = Awaited<ReturnType<typeof loadControls>>

/** Loads the controls of the live page; rejects when a file does not come. */
export async function loadControls() {
  const [filters, status] = await Promise.all([import('./FilterBar.svelte'), import('./StatusBar.svelte')])
  return { FilterBar: filters.default, StatusBar: status.default }
}
