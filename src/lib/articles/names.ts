/** Knows by which other names a place or organisation is known, and in whose words; knows nothing of pages. */
import type { Label } from '$lib/model/dataset'
import type { Frame } from '$lib/model/frame'
import type { OrganisationRecord, PlaceRecord } from '$lib/model/records'

type Named = PlaceRecord | OrganisationRecord

/** Names in the other languages of the site, where they differ from the one shown; the first record's only. */
export function otherNames({ records }: Frame, [first]: readonly Named[], shown: string): Label[] {
  const labels = records.site.languages.flatMap((lang): Label[] => {
    const text = first?.name[lang]
    return text === undefined || text === shown ? [] : [{ text, lang, by: 'us' }]
  })
  return apart(labels)
}

/** Names as sources write them, where they differ from the one shown. */
export function saidNames(records: readonly Named[], shown: string): Label[] {
  const said = records.flatMap(({ claims = [] }) =>
    claims.flatMap(({ says }) =>
      Object.entries(says.name ?? {}).map(([lang, text]): Label => ({ text, lang, by: 'source' }))
    )
  )
  return apart(said.filter(({ text }) => text !== shown))
}

/** Each text once in each language. */
function apart(labels: readonly Label[]): Label[] {
  return [...new Map(labels.map((label) => [`${label.lang} ${label.text}`, label])).values()]
}
