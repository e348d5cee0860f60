/** Knows which keys do what in each part of the page, to be read; knows nothing of what a press does. */
import type { KeySection } from '$lib/view/key-words'
import { SHORTCUTS } from '$lib/view/shortcuts'
import { STAGE_KEYS } from '$lib/view/stage-keys'

/** All keys by part of the page, the single keys first. */
export const KEY_TABLE: readonly KeySection[] = [
  { where: 'keys.anywhere', lines: [...SHORTCUTS, { shown: ['Esc'], does: 'keys.close' }] },
  {
    where: 'map.title',
    lines: [
      { shown: ['←', '→', '↑', '↓'], does: 'keys.nearestPlace' },
      { shown: ['Shift + ← → ↑ ↓'], does: 'keys.pan' },
      { shown: ['+', '−'], does: 'keys.zoom' },
      { shown: ['Enter'], does: 'keys.select' }
    ]
  },
  {
    where: 'time.title',
    on: '#timeline',
    lines: [
      { shown: ['←', '→'], does: 'keys.nextMark' },
      { shown: ['↑', '↓'], does: 'keys.laneUpDown' },
      { shown: ['Home', 'End'], does: 'keys.firstLast' },
      { shown: ['Enter'], does: 'keys.select' }
    ]
  },
  {
    where: 'time.overview',
    on: '#timeline',
    lines: [
      { shown: ['←', '→'], does: 'keys.month' },
      { shown: ['PgUp', 'PgDn'], does: 'keys.year' },
      { shown: ['Home', 'End'], does: 'keys.edge' }
    ]
  },
  {
    where: 'list.title',
    lines: [
      { shown: ['Tab'], does: 'keys.nextEntry' },
      { shown: ['Enter'], does: 'keys.select' }
    ]
  },
  STAGE_KEYS
]
