/** Knows what a field of an import is called for people. */
import type { WordKey, Words } from '$lib/locales/words'

/** Fields whose names the template does not have, as a heading of it. */
const OTHERS = new Set(
  (
    'id projectId alsoKinds start end startYear startMonth startDay endYear endMonth endDay placeId coordinates ' +
    'hostIds participantIds planOrPartOf leadCountry iso until geonames'
  ).split(' ')
)

/** `Title`, or `Title (lv)` for a text of one language. */
export function fieldWords(field: string, say: Words): string {
  const [name = '', lang] = field.split('.')
  const key = OTHERS.has(name) ? `try.fieldOf.${name}` : `import.headingOf.${name}`
  const words = say(key as WordKey)
  return lang === undefined ? words : `${words} (${lang})`
}
