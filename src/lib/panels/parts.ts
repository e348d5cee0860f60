/**
 * Knows which parts of the page come after the first view, since the page without script has them in its
 * markup. Their words come with
 * them. Knows nothing of when they are asked for.
 */

/** Components that are loaded together. */
export type Parts = Awaited<ReturnType<typeof loadParts>>

/** Loads what shows details; rejects when a file does not come. */
export async function loadParts() {
  const [words, activity, project, choice] = await Promise.all([
    import('$lib/locales/en.later.json'),
    import('./ActivityFacts.svelte'),
    import('./ProjectFacts.svelte'),
    import('./choice-parts').then(({ loadChoiceParts }) => loadChoiceParts())
  ])
  return {
    words: words.default,
    ActivityFacts: activity.default,
    ProjectFacts: project.default,
    ...choice
  }
}

/** The live map and timeline, and the controls that only the live page has. */
export type Instrument = Awaited<ReturnType<typeof loadInstrument>>

/** Loads what makes the page live; rejects when a file does not come. */
export async function loadInstrument() {
  const [words, map, time, controls, phone] = await Promise.all([
    import('$lib/locales/en.later.json'),
    import('$lib/map/MapView.svelte'),
    import('./TimeArea.svelte'),
    import('./controls').then(({ loadControls }) => loadControls()),
    import('./phone').then(({ loadPhone }) => loadPhone())
  ])
  return { words: words.default, MapView: map.default, TimeArea: time.default, ...controls, phone }
}
