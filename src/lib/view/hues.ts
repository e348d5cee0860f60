/**
 * Knows which project has which hue in a View; knows nothing of colours. Three hues and slate: the
 * chosen projects in the order of the address, else the most recent three. The same View always gives
 * the same hues.
 */
import type { Dataset } from '$lib/model/dataset'
import { perDataset } from '$lib/model/per-dataset'
import type { View } from './view'

/** 1–3 one of the three hues, 0 slate. */
export type Hue = 0 | 1 | 2 | 3

/** Projects from the one that began last. */
const recent = perDataset(({ projects }): readonly number[] =>
  projects
    .map((project, index) => ({ index, start: project.period?.start ?? -Infinity, mention: project.mention }))
    .filter((project) => !project.mention)
    .sort((a, b) => (a.start === b.start ? a.index - b.index : b.start - a.start))
    .map((project) => project.index)
)

/** Hue by index of `projects`. */
export function hues(dataset: Dataset, view: View): readonly Hue[] {
  const chosen = view.filters.project.map((id) => dataset.projects.findIndex((project) => project.id === id))
  const focus = (chosen.length > 0 ? chosen : recent(dataset)).slice(0, 3)
  return dataset.projects.map((_, index): Hue => {
    const place = focus.indexOf(index)
    return place === 0 ? 1 : place === 1 ? 2 : place === 2 ? 3 : 0
  })
}
