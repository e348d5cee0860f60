/** Knows how what the owner has filled in is read for a page; knows nothing of which fields there are. */
import type { Label } from '$lib/model/dataset'
import { labelOf, OURS } from '$lib/model/labels'
import type { Text } from '$lib/model/records'

/** Takes the first of `languages` that a text has; null while the owner has not filled it in. */
export function filledIn(languages: readonly string[]) {
  return (text: Text | null | undefined): Label | null => (text ? labelOf(text, languages, OURS) : null)
}
