/** Knows by which words a role is called; knows nothing of who has it. */
import type { WordKey } from '$lib/locales/words'
import type { Role } from './corpus'

/** Names of the roles. */
export const ROLE_WORDS: Readonly<Record<Role['as'], WordKey>> = {
  lead: 'details.leadPartner',
  partner: 'article.partner',
  authority: 'article.authority',
  host: 'details.host',
  participant: 'article.participant'
}
