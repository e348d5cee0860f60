/** Knows what the owner of a site should fill in; knows nothing of records. */
import { warningIn, type Finding } from './finding'
import type { Records } from './records'

/** What is missing on the page while a field is empty. */
const OWNERS_FIELDS = {
  owner: 'the office that answers for the site',
  contact: 'an address for reporting mistakes',
  licence: 'the licence of the data',
  url: 'the public address of the site',
  dataDate: 'the day on which the data were last changed',
  version: 'the version of the data'
} as const

/** Warns of fields of the owner that are not filled in. */
export function checkSite({ site }: Records): Finding[] {
  return Object.entries(OWNERS_FIELDS).flatMap(([field, expected]) => {
    const entries: [string, unknown][] = Object.entries(site)
    const isEmpty = entries.some(([key, value]) => key === field && value === null)
    return isEmpty ? [warningIn(site, [field], { rule: 'not-filled-in', expected, got: 'null' })] : []
  })
}
