/**
 * Knows what only the live page has. Loaded by `parts.ts` in a second step, since Kit puts the styles of what a
 * page loads in one step into its first view. Knows nothing of when it is asked for.
 */

import { isOfflinePossible } from '$lib/offline/browser.svelte'

/** What the timeline shows only where it is live. */
export type TimeParts = Awaited<ReturnType<typeof loadControls>>['timeParts']

/** Loads the live map, filters, status line and all other controls; rejects when a file does not come. */
export async function loadControls() {
  const [map, foot, filters, status, tools, time, undated, failure, lanes, tooltip, offline] =
    await Promise.all([
      import('$lib/map/LiveMap.svelte'),
      import('./EuStrip.svelte'),
      import('./FilterBar.svelte'),
      import('./StatusBar.svelte'),
      import('./HeaderTools.svelte'),
      import('./TimeControls.svelte'),
      import('./UndatedDrawer.svelte'),
      import('./DetailsFailure.svelte'),
      import('$lib/timeline/lane-parts.svelte'),
      import('./Tooltip.svelte'),
      import('./OfflineControl.svelte')
    ])
  return {
    LiveMap: map.default,
    EuStrip: foot.default,
    FilterBar: filters.default,
    StatusBar: status.default,
    HeaderTools: tools.default,
    DetailsFailure: failure.default,
    Tooltip: tooltip.default,
    /** null where the browser can keep no copy */
    OfflineControl: isOfflinePossible() ? offline.default : null,
    timeParts: { TimeControls: time.default, UndatedDrawer: undated.default, lanes: lanes.laneParts }
  }
}
