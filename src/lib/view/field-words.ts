/** Knows what the field of a remark is called; knows nothing of what is remarked. */
import type { WordKey } from '$lib/locales/words'

/** Fields that have a name of their own. */
const FIELDS = [
  'when',
  'place',
  'hosts',
  'participants',
  'held',
  'people',
  'events',
  'title',
  'period',
  'programme',
  'partners',
  'lead',
  'funding',
  'authority',
  'totalEur',
  'euEur',
  'sharesEur',
  'number',
  'months',
  'aim',
  'audience',
  'kind',
  'name'
]

/** Word for a field such as `when` or `participants.vlc`. */
export function fieldWord(field: string): WordKey {
  const head = field.split('.')[0] ?? ''
  return (FIELDS.includes(head) ? `field.${head}` : 'field.other') as WordKey
}
