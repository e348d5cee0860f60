/** Knows what the owner of a site should fill in, and which colours can be seen; knows nothing of records. */
import { colourDistance, LEAST_DISTANCE, LEAST_RATIO, leastRatio } from './colours'
import { errorIn, warningIn, type Finding } from './finding'
import type { Records } from './records'

/** What is missing on the pages while a field is empty. */
const OWNERS_FIELDS = {
  owner: 'the office that answers for the site',
  contact: 'an address for reporting mistakes',
  licence: 'the licence of the data',
  url: 'the public address of the site; without it, and without SITE_URL, there is no site map and no canonical link',
  dataDate: 'the day on which the data were last changed',
  version: 'the version of the data'
} as const
const ACCESSIBILITY_FIELDS = {
  law: 'the law that the accessibility statement follows',
  preparedOn: 'the day on which the accessibility statement was prepared',
  reviewedOn: 'the day on which the accessibility statement was last reviewed',
  enforcement: 'the body to turn to when an answer does not satisfy'
} as const
const PRIVACY_FIELDS = {
  officer: 'an address of the data protection officer',
  host: 'who runs the server',
  legalBasis: 'the legal basis for the log of the server',
  keptFor: 'how long the log of the server is kept',
  complaint: 'the authority for complaints'
} as const

/** Warns of fields of the owner that are not filled in; refuses colours that cannot be seen or told apart. */
export function checkSite({ site }: Records): Finding[] {
  const warn = (fields: Readonly<Record<string, string>>, record: object = {}, ...path: string[]) =>
    Object.entries(fields).flatMap(([field, expected]) => {
      const entries: [string, unknown][] = Object.entries(record)
      const isEmpty = entries.some(([key, value]) => key === field && value === null)
      const fault = { rule: 'not-filled-in', expected, got: 'null' }
      return isEmpty ? [warningIn(site, [...path, field], fault)] : []
    })
  return [
    ...warn(OWNERS_FIELDS, site),
    ...warn(ACCESSIBILITY_FIELDS, site.accessibility, 'accessibility'),
    ...warn(PRIVACY_FIELDS, site.privacy, 'privacy'),
    ...checkColours(site)
  ]
}

function checkColours(site: Records['site']): Finding[] {
  const colours = site.colours ?? []
  return colours.flatMap((colour, index) => {
    const at = ['colours', index]
    const ratio = leastRatio(colour, 'light')
    const twin = colours.slice(0, index).find((other) => colourDistance(colour, other) < LEAST_DISTANCE)
    const faint = {
      rule: 'colour-contrast',
      expected: `a contrast of ${LEAST_RATIO} : 1 or more with the land and the water of the map`,
      got: `${colour}, ${ratio.toFixed(1)} : 1`,
      suggestion: 'take a darker one'
    }
    const alike = {
      rule: 'colours-alike',
      expected: 'colours that can be told apart',
      got: `${colour} beside ${twin ?? ''}`
    }
    return [
      ...(ratio < LEAST_RATIO ? [errorIn(site, at, faint)] : []),
      ...(twin === undefined ? [] : [errorIn(site, at, alike)])
    ]
  })
}
