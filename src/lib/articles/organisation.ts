/** Knows what the page of an organisation says: of one with a role in a project. */
import type { Label } from '$lib/model/dataset'
import type { Quote, Remark } from '$lib/model/details'
import { partyPin } from '$lib/model/frame'
import { nameOf } from '$lib/model/tables'
import { quotesOf, remarksOf } from '$lib/model/told'
import { voicesOf } from '$lib/model/voices'
import type { Corpus, Role } from './corpus'
import { otherNames, saidNames } from './names'
import { registersOf, type Linked } from './place'

/** What stands on the page of an organisation. */
export interface OrganisationArticle {
  /** of a municipality, authority and so on; null where not known */
  readonly kind: string | null
  /** index of its dot or country, −1 for none */
  readonly place: number
  /** what it belongs to; the flag says whether that has a page */
  readonly parent: (Linked & { readonly hasPage: boolean }) | null
  readonly url: string | null
  readonly otherNames: readonly Label[]
  readonly saidNames: readonly Label[]
  /** in projects as a whole, then in activities in the order of time */
  readonly roles: readonly Role[]
  /** what the sources say of it itself */
  readonly quotes: readonly Quote[]
  readonly inferences: readonly Remark[]
  readonly notes: readonly Remark[]
  readonly registers: readonly Linked[]
  readonly published: readonly Linked[]
}

/** Gathers it; null for what has no page. */
export function organisationArticle(corpus: Corpus, id: string): OrganisationArticle | null {
  const { details, frame, records, roles } = corpus
  const own = roles.get(id)
  const record = frame.gazetteer.organisations.get(id)
  if (!own || !record) return null
  const shown = nameOf(frame, id).text
  const { parent } = record
  return {
    kind: record.kind,
    place: partyPin(frame, id),
    parent:
      parent === undefined ? null : { id: parent, name: nameOf(frame, parent), hasPage: roles.has(parent) },
    url: record.url ?? null,
    otherNames: otherNames(frame, [record], shown),
    saidNames: saidNames([record], shown),
    roles: own,
    quotes: quotesOf(frame, 'organisations', { voices: voicesOf('organisations', record, records.site) }),
    inferences: remarksOf(frame, record.inferred),
    notes: remarksOf(frame, record.notes),
    registers: registersOf(corpus, [record]),
    published: records.sources.flatMap((source, index) => {
      const title = details.sources[index]?.title
      return source.publisher === id && title ? [{ id: source.id, name: title }] : []
    })
  }
}
