import { describe, expect, it } from 'vitest'
import type { Role } from '$lib/articles/corpus'
import { roleEvidence, rolesInWords } from '$lib/articles/role-words'
import { createAllWords } from '$lib/locales/all-words'

const say = createAllWords('en')
const role = (as: Role['as'], evidence: Role['evidence'], row: number | null = null): Role => ({
  as,
  evidence,
  row,
  project: 0,
  shareEur: null
})

describe('roles', () => {
  it('stand once each, as surely as any of them is known', () => {
    const roles = [
      role('partner', 'inferred'),
      role('host', 'inferred', 1),
      role('participant', 'announced', 2),
      role('participant', 'reported', 3)
    ]
    expect(rolesInWords(roles, say)).toBe('Partner (our inference), host (our inference), participant')
    expect(rolesInWords([role('participant', 'announced', 1)], say)).toBe('Participant (only announced)')
    expect(rolesInWords([], say)).toBe('')
  })

  it.each([
    ['an event is reported', role('host', 'reported', 1), 'Reported'],
    ['a project is stated', role('partner', 'reported'), 'Stated in a source'],
    ['a project may be announced', role('partner', 'announced'), 'Only announced'],
    ['what is ours says so', role('lead', 'inferred'), 'Our inference'],
    ['an authority is only named', role('authority', 'reported'), '']
  ])('of %s', (_, told, words) => {
    expect(roleEvidence(told, say)).toBe(words)
  })
})
