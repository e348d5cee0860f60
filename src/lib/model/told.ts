/**
 * Knows how claims, reasons, remarks and disputes of a record become what details show. Knows nothing of
 * the other fields of activities and projects.
 */
import { fieldName, getField, memberName } from './facts'
import type { Label } from './dataset'
import type { Disagreement, Quote, Remark, Value } from './details'
import type { Camp, Dispute } from './disagree'
import type { Frame, Reading } from './frame'
import { labelOf, OURS } from './labels'
import type { AnyRecord, Claim, ListName, Text } from './records'
import { readDate, toPeriod } from './relate-dates'
import { nameOf } from './tables'

/** Quotes of a record in the order of its claims; records of an owner have none. */
export function quotesOf(
  frame: Frame,
  list: ListName,
  { voices }: Pick<Reading<AnyRecord>, 'voices'>
): Quote[] {
  return voices.flatMap(({ claim, mood, says }) => {
    if (claim?.quote === undefined) return []
    const lang = langOf(frame, claim)
    return [
      {
        source: getSource(frame, claim.source),
        text: claim.quote,
        lang,
        mood: list === 'activities' || mood === 'announced' ? mood : null,
        translation: translationOf(frame, claim, lang),
        sic: Object.entries(claim.sic ?? {}),
        supports: [...new Set([...says.keys()].map(fieldName))]
      }
    ]
  })
}

/** Reasons or notes of a record, in its order, with the name of the member that one is about. */
export function remarksOf(frame: Frame, remarks: Readonly<Record<string, Text>> | undefined): Remark[] {
  return Object.entries(remarks ?? {}).map(([field, text]) => ({
    field,
    text: labelOf(text, frame.languages, OURS),
    subject: frame.names.get(memberName(field) ?? '')?.name ?? null
  }))
}

/** Disputes with their values ready to be worded; of an organisation with its name and prefix. */
export function disagreementsOf(frame: Frame, disputes: readonly Dispute[]): Disagreement[] {
  return disputes.map((dispute) => {
    const isBody = dispute.list === 'organisations'
    const member = getField(dispute.list, dispute.path).form === 'shares' ? memberName(dispute.path) : null
    const subject = isBody ? dispute.id : member
    return {
      field: isBody ? `organisation.${dispute.path}` : dispute.path,
      subject: subject === null ? null : nameOf(frame, subject),
      groups: dispute.camps.map((camp) => ({
        value: valueOf(frame, dispute, camp),
        said: camp.said.map(({ source, computed }) => ({ source: getSource(frame, source), computed }))
      }))
    }
  })
}

function valueOf(frame: Frame, { list, path }: Dispute, { value, claim }: Camp): Value {
  const { form } = getField(list, path)
  if (typeof value === 'number') {
    return fieldName(path).endsWith('Eur') ? { type: 'money', eur: value } : { type: 'number', number: value }
  }
  const text = String(value)
  if (form === 'id' || form === 'place') return { type: 'label', label: nameOf(frame, text) }
  if (form === 'date') return dateValue(frame, text, claim)
  if (form === 'text') return { type: 'label', label: { text, lang: memberName(path) ?? '', by: 'source' } }
  return { type: 'word', word: text }
}

function dateValue(frame: Frame, text: string, claim: Claim | null): Value {
  const date = readDate(text)
  if (date === null || date.yearless) {
    // A date without a year has no days to show: the source's own words stand for it.
    const lang = claim ? langOf(frame, claim) : (frame.languages[0] ?? '')
    return { type: 'label', label: { text: claim?.quote ?? text, lang, by: 'source' } }
  }
  return { type: 'date', period: toPeriod(date), from: toPeriod(date.from), to: date.to && toPeriod(date.to) }
}

function translationOf(frame: Frame, { translation }: Claim, lang: string): Label | null {
  if (!translation || frame.languages[0] === lang) return null
  const known = frame.languages.find((each) => each !== lang && translation[each] !== undefined)
  return known === undefined ? null : labelOf(translation, [known], OURS)
}

function langOf(frame: Frame, claim: Claim): string {
  return claim.lang ?? frame.records.sources[getSource(frame, claim.source)]?.lang ?? ''
}

function getSource(frame: Frame, id: string): number {
  const index = frame.sourceIndex.get(id)
  if (index === undefined) throw new Error(`unknown source: ${id}`)
  return index
}
