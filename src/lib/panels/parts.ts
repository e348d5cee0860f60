/**
 * Knows which parts of the page come after the first view, since the page without script has them in its
 * markup. Their words come with them, in the language of the page. Knows nothing of when they are asked for.
 */
import { loadLaterWords } from '$lib/locales/later'

/** Components that are loaded together. */
export type Parts = Awaited<ReturnType<typeof loadParts>>

/** Loads what shows details; rejects when a file does not come. */
export async function loadParts(lang: string) {
  const [words, activity, project, choice] = await Promise.all([
    loadLaterWords(lang),
    import('./ActivityFacts.svelte'),
    import('./ProjectFacts.svelte'),
    import('./choice-parts').then(({ loadChoiceParts }) => loadChoiceParts())
  ])
  return {
    words,
    ActivityFacts: activity.default,
    ProjectFacts: project.default,
    ...choice
  }
}

/** The live map and timeline, and the controls that only the live page has. */
export type Instrument = Awaited<ReturnType<typeof loadInstrument>>

/** Loads what makes the page live; rejects when a file does not come. */
export async function loadInstrument(lang: string) {
  const [words, map, time, controls, phone] = await Promise.all([
    loadLaterWords(lang),
    import('$lib/map/MapView.svelte'),
    import('./TimeArea.svelte'),
    import('./controls').then(({ loadControls }) => loadControls()),
    import('./phone').then(({ loadPhone }) => loadPhone())
  ])
  return { words, MapView: map.default, TimeArea: time.default, ...controls, phone }
}

/** What the page shows on paper. */
export type Paper = Awaited<ReturnType<typeof loadPaper>>

/** Loads what is printed in place of the instrument; rejects when a file does not come. */
export async function loadPaper() {
  const [view, address] = await Promise.all([
    import('./PrintedView.svelte'),
    import('./PrintedAddress.svelte')
  ])
  return { PrintedView: view.default, PrintedAddress: address.default }
}
