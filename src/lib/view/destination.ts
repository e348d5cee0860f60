/**
 * Knows where something that was found leads: to an activity, to a place, or to a filter. Knows nothing of how
 * it was found.
 */
import type { SearchEntry } from '$lib/model/search'
import { knownOf } from './known'
import { withFilter, type View } from './view'
import type { Dataset } from '$lib/model/dataset'

/** How a View changes to show something. */
export type Destination = (view: View) => View

/** Finds for each entry where it leads on a site; null where there is nothing to see of it. */
export function createDestinations(dataset: Dataset): (entry: SearchEntry) => Destination | null {
  const { activities, values } = knownOf(dataset)
  return ({ kind, id, place, project }) => {
    if (kind === 'activity') {
      // What has not come yet is asked for once it is chosen.
      return dataset.names || activities.has(id) ? (view) => ({ ...view, activity: id, at: null }) : null
    }
    if (place !== null && values.place.has(place)) return (view) => ({ ...view, activity: null, at: place })
    if (kind === 'place' && values.country.has(id)) return filterTo('country', id)
    return project !== null && values.project.has(project) ? filterTo('project', project) : null
  }
}

/** Shows the list of what a filter leaves, the other filters as they are. */
function filterTo(facet: 'country' | 'project', id: string): Destination {
  return (view) => ({ ...withFilter(view, facet, [id]), activity: null, at: null })
}
