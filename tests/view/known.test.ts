import { expect, it } from 'vitest'
import { knownOf } from '$lib/view/known'
import { FACETS } from '$lib/view/view'
import { knownActivities } from '../fixtures/oracle'
import { worlds } from '../fixtures/worlds'

it.each(worlds())(
  'an address may name what counted activities of $name have, and every activity',
  (world) => {
    const known = knownOf(world.dataset)
    const activities = knownActivities(world.records)
    const counted = activities.filter((activity) => activity.counted)
    for (const facet of FACETS) {
      expect(known.values[facet]).toEqual(new Set(counted.flatMap(({ values }) => values[facet])))
    }
    expect(known.activities).toEqual(new Set(activities.map(({ id }) => id)))
  }
)
