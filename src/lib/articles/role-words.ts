/** Knows by which words a role is called and how surely it is held; knows nothing of who has it. */
import { inSentence } from '$lib/locales/in-sentence'
import type { WordKey, Words } from '$lib/locales/words'
import { EVIDENCE } from '$lib/model/dataset'
import type { Role } from './corpus'

/** Names of the roles. */
export const ROLE_WORDS: Readonly<Record<Role['as'], WordKey>> = {
  lead: 'details.leadPartner',
  partner: 'article.partner',
  authority: 'article.authority',
  host: 'details.host',
  participant: 'article.participant'
}

/** `Lead partner, host (our inference)`: each role once, as surely as any of them is known. */
export function rolesInWords(roles: readonly Role[], say: Words): string {
  const surest = new Map<Role['as'], Role['evidence']>()
  for (const { as, evidence } of roles) {
    const known = surest.get(as)
    if (!known || EVIDENCE.indexOf(known) < EVIDENCE.indexOf(evidence)) surest.set(as, evidence)
  }
  return [...surest]
    .map(([as, evidence], order) => {
      const role = say(ROLE_WORDS[as])
      return (order === 0 ? role : inSentence(role)) + doubtOf(evidence, say)
    })
    .join(', ')
}

/** What stands beside a role that no source reports. */
function doubtOf(evidence: Role['evidence'], say: Words): string {
  if (evidence === 'reported') return ''
  return ` (${inSentence(say(evidence === 'inferred' ? 'inferred.label' : `evidence.${evidence}`))})`
}

/** How surely a role is held; a role in a project is no event, so a source states it. */
export function roleEvidence({ as, row, evidence }: Role, say: Words): string {
  // Who grants the money is named, not seen to take part.
  if (as === 'authority') return ''
  if (evidence === 'inferred') return say('inferred.label')
  return say(evidence === 'reported' && row === null ? 'evidence.stated' : `evidence.${evidence}`)
}
