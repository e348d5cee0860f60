/** Knows how disagreements become rows of a table, a column for each source; knows nothing of drawing. */
import { atStart } from '$lib/locales/in-sentence'
import { formatEuros } from '$lib/locales/money'
import { languageName } from '$lib/locales/language-name'
import type { WordKey, Words } from '$lib/locales/words'
import type { Label, Period } from '$lib/model/dataset'
import type { Disagreement, Value } from '$lib/model/details'
import { formatPeriod } from '$lib/model/period-words'

/** A value in words, with its language where it has one. */
export interface Cell {
  readonly text: string
  readonly lang: string | null
  /** counted from that source's dates */
  readonly isComputed: boolean
}

/** One detail on which sources differ. */
export interface DisputeRow {
  readonly title: string
  /** whose detail it is, where not the record's own */
  readonly subject: Label | null
  /** cells by column; a source may give several values, or none */
  readonly cells: readonly (readonly Cell[])[]
}

/** A table of disagreements: indexes of sources as columns. */
export interface DisputeTable {
  readonly columns: readonly number[]
  readonly rows: readonly DisputeRow[]
}

/** Puts disagreements into a table; a period becomes rows for its start and end, as far as those differ. */
export function disputeTable(disagreements: readonly Disagreement[], say: Words): DisputeTable {
  const columns = [
    ...new Set(
      disagreements.flatMap(({ groups }) => groups.flatMap(({ said }) => said.map(({ source }) => source)))
    )
  ]
  const rows = disagreements.flatMap((disagreement) => {
    const parts = disagreement.groups.some(({ value }) => value.type === 'date' && value.to)
      ? (['from', 'to'] as const).filter((part) => isApart(disagreement, part))
      : [null]
    return parts.map((part) => ({
      title: titleOf(disagreement, part, say),
      subject: disagreement.subject,
      cells: columns.map((column) => cellsOf(disagreement, column, part, say))
    }))
  })
  return { columns, rows }
}

/** Some two values have no day in common at that end. */
function isApart({ groups }: Disagreement, part: 'from' | 'to'): boolean {
  const ends = groups.flatMap(({ value }) => endOf(value, part) ?? [])
  return ends.some((a) => ends.some((b) => a.start + a.days <= b.start))
}

function endOf(value: Value, part: 'from' | 'to' | null): Period | null {
  if (value.type !== 'date') return null
  return part === null ? value.period : part === 'from' ? value.from : (value.to ?? value.from)
}

function cellsOf(disagreement: Disagreement, column: number, part: 'from' | 'to' | null, say: Words): Cell[] {
  return disagreement.groups.flatMap(({ value, said }) => {
    const own = said.filter(({ source }) => source === column)
    if (own.length === 0) return []
    const isComputed = own.every(({ computed }) => computed)
    return [{ ...wordsOf(value, part, disagreement.field, say), isComputed }]
  })
}

function wordsOf(
  value: Value,
  part: 'from' | 'to' | null,
  field: string,
  say: Words
): Omit<Cell, 'isComputed'> {
  switch (value.type) {
    case 'label':
      return { text: value.label.text, lang: value.label.lang }
    case 'date':
      return { text: formatPeriod(endOf(value, part) ?? value.period, say), lang: null }
    case 'money':
      return { text: formatEuros(value.eur, say), lang: null }
    case 'number':
      return {
        text: field === 'months' ? say('details.months', { count: value.number }) : String(value.number),
        lang: null
      }
    case 'word':
      return { text: atStart(say(`word.${value.word}` as WordKey)), lang: null }
  }
}

const TITLES: Readonly<Record<string, WordKey>> = {
  months: 'disagree.duration',
  totalEur: 'details.budget',
  authority: 'disagree.authority',
  funding: 'disagree.funding',
  kind: 'disagree.legalForm',
  lead: 'disagree.lead',
  programme: 'disagree.programme',
  place: 'disagree.place',
  when: 'disagree.date',
  people: 'disagree.people',
  events: 'disagree.events'
}

function titleOf({ field }: Disagreement, part: 'from' | 'to' | null, say: Words): string {
  if (part !== null) return say(part === 'from' ? 'disagree.start' : 'disagree.end')
  // What belongs to an organisation of the project says so: `organisation.kind`.
  const [head = field, lang] = field.replace(/^organisation\./, '').split('.')
  if (head === 'title' && lang) return say('disagree.title', { language: languageName(lang, say) })
  if (head === 'euEur') return say('field.euEur')
  return say(TITLES[head] ?? 'disagree.number')
}
