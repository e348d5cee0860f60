/**
 * Knows how activities and projects become what is loaded on demand. Knows nothing of rows, or of how
 * details are cut into files.
 */
import { evidenceOf, partiesOf, type Item } from './columns'
import type { Evidence } from './dataset'
import type { ActivityDetails, Party, ProjectDetails } from './details'
import { disputesOf, type Dispute } from './disagree'
import { evidenceOn, partyPin, type Frame, type Reading } from './frame'
import { labelOf, OURS, whoseOf } from './labels'
import type { ActivityRecord, ProjectRecord, Text } from './records'
import { nameOf } from './tables'
import { disagreementsOf, quotesOf, remarksOf } from './told'
import { voicesOf } from './voices'

/** Details of one activity; a stop has the reasons for its date and place from its activity. */
export function activityDetails(frame: Frame, item: Item): ActivityDetails {
  const { own, dated, placed } = item
  const { record, disputes } = own
  const ours = (text: Text | undefined) => (text ? labelOf(text, frame.languages, OURS) : null)
  const place = placed.record.place ?? null
  return {
    id: record.id,
    parties: partiesOf(own).map(({ id, path, isHost, evidence }) =>
      partyOf(frame, own, { id, path, role: isHost ? 'host' : 'participant', evidence })
    ),
    audience: ours(record.audience),
    description: ours(record.description),
    statements: shownEvidence(item),
    when: dated.record.when ?? null,
    placeId: place,
    placeName: place === null ? null : nameOf(frame, place),
    at: record.at ? { file: record.at.file, sheet: record.at.sheet ?? null, row: record.at.row } : null,
    quotes: quotesOf(frame, 'activities', own),
    disagreements: disagreementsOf(frame, disputes),
    inferences: remarksOf(frame, {
      ...(dated === own ? {} : inherited(dated, 'when')),
      ...(placed === own ? {} : inherited(placed, 'place')),
      ...record.inferred
    }),
    notes: remarksOf(frame, record.notes)
  }
}

/** Details of one project; `items` are its activities, whose organisations may be disputed. */
export function projectDetails(
  frame: Frame,
  own: Reading<ProjectRecord>,
  items: readonly Item[]
): ProjectDetails {
  const { record, voices, disputes } = own
  const programme = frame.records.programmes.find(({ id }) => id === record.programme)
  const whose = whoseOf('projects', record, 'aim', voices)
  return {
    id: record.id,
    number: record.number ?? null,
    programme: programme ? nameOf(frame, programme.id) : null,
    months: record.months ?? null,
    totalEur: record.totalEur ?? null,
    euEur: record.euEur ?? null,
    fund: programme?.fund ?? null,
    authority: record.authority === undefined ? null : nameOf(frame, record.authority),
    aim: record.aim ? labelOf(record.aim, frame.languages, whose) : null,
    parties: projectParties(frame, own),
    quotes: quotesOf(frame, 'projects', own),
    disagreements: disagreementsOf(frame, [...disputes, ...bodyDisputes(frame, record, items)]),
    inferences: remarksOf(frame, record.inferred),
    notes: remarksOf(frame, record.notes)
  }
}

function partyOf(
  frame: Frame,
  { record, statements }: Reading<ActivityRecord> | Reading<ProjectRecord>,
  { id, path, role, evidence }: Pick<Party, 'id' | 'role' | 'evidence'> & { readonly path: string }
): Party {
  const reason = statements.get(path)?.reason
  return {
    id,
    name: nameOf(frame, id),
    ownName: frame.names.get(id)?.ownName ?? null,
    place: partyPin(frame, id),
    role,
    evidence,
    reason: reason ? labelOf(reason, frame.languages, OURS) : null,
    shareEur: ('sharesEur' in record ? record.sharesEur?.[id] : undefined) ?? null
  }
}

function projectParties(frame: Frame, own: Reading<ProjectRecord>): Party[] {
  const { lead, partners = [] } = own.record
  const party = (id: string, path: string, role: 'lead' | 'partner') =>
    partyOf(frame, own, { id, path, role, evidence: own.statements.get(path)?.evidence ?? 'inferred' })
  return [
    ...(lead === undefined ? [] : [party(lead, 'lead', 'lead')]),
    ...partners.filter((id) => id !== lead).map((id) => party(id, `partners.${id}`, 'partner'))
  ]
}

/** What sources dispute of the organisations that carry, host or attend. */
function bodyDisputes(frame: Frame, record: ProjectRecord, items: readonly Item[]): readonly Dispute[] {
  const { lead, partners = [], authority } = record
  const parties = items.flatMap(({ own }) => [
    ...(own.record.hosts ?? []),
    ...(own.record.participants ?? [])
  ])
  return [...new Set([lead, ...partners, authority, ...parties])].flatMap((id) => {
    const body = id === undefined ? undefined : frame.gazetteer.organisations.get(id)
    if (!body) return []
    const voices = voicesOf('organisations', body, frame.records.site)
    return disputesOf('organisations', body, voices, frame.gazetteer)
  })
}

function shownEvidence({ own, dated, placed }: Item): ActivityDetails['statements'] {
  const shown: Partial<Record<string, Evidence>> = { held: evidenceOf(own) }
  if (dated.statements.has('when')) shown['when'] = evidenceOn(dated, 'when')
  if (placed.statements.has('place')) shown['place'] = evidenceOn(placed, 'place')
  for (const field of ['people', 'events']) {
    if (own.statements.has(field)) shown[field] = evidenceOn(own, field)
  }
  return shown
}

function inherited({ statements }: Reading<ActivityRecord>, field: string): Record<string, Text> {
  const reason = statements.get(field)?.reason
  return reason ? { [field]: reason } : {}
}
