/**
 * Knows the rules of claims: which words they need, and that each shown value has one. Knows nothing of
 * how a value is compared with a claim.
 */
import { errorIn, everyRecord, type Finding } from './finding'
import { didYouMean } from './nearest'
import { formatValue, type Key } from './problem'
import { LISTS, type AnyRecord, type Claim, type ListName, type Records, type SourceRecord } from './records'
import { QUOTE_MAX } from './schema-claims'
import { unbacked, unshown } from './statements'

/** Finds quotes that are missing, empty, too long or out of place, and misprints that are not in their quote. */
export function checkQuotes(records: Records): Finding[] {
  const sources = new Map<string, SourceRecord>(records.sources.map((source) => [source.id, source]))
  return everyRecord(records).flatMap(([, record]) =>
    (record.claims ?? []).flatMap((claim, i) => {
      const path = ['claims', i]
      return [...checkQuote(record, claim, path, sources.get(claim.source)), ...checkSic(record, claim, path)]
    })
  )
}

function checkQuote(
  record: AnyRecord,
  { quote }: Claim,
  path: readonly Key[],
  source: SourceRecord | undefined
): Finding[] {
  if (source?.kind === 'reference') {
    const got = `${source.id}, of kind reference`
    const suggestion = 'name it in refs'
    const fault = { rule: 'claim-on-reference', expected: 'a source of kind page or own', got, suggestion }
    return [errorIn(record, [...path, 'source'], fault)]
  }
  if (source?.kind === 'own' && quote !== undefined) {
    const expected = `no quote, since ${source.id} is of kind own`
    return [
      errorIn(record, [...path, 'quote'], { rule: 'quote-on-no-page', expected, got: formatValue(quote) })
    ]
  }
  if (quote === undefined)
    return source?.kind === 'page'
      ? [
          errorIn(record, [...path, 'quote'], {
            rule: 'missing-quote',
            expected: 'the words of the page',
            got: 'nothing'
          })
        ]
      : []
  const length = [...quote].length
  if (quote.trim() !== '' && length <= QUOTE_MAX) return []
  const rule = length > QUOTE_MAX ? 'long-quote' : 'empty-quote'
  const expected = `a quote of 1 to ${String(QUOTE_MAX)} characters`
  return [errorIn(record, [...path, 'quote'], { rule, expected, got: `${String(length)} characters` })]
}

function checkSic(record: AnyRecord, { quote = '', sic = {} }: Claim, path: readonly Key[]): Finding[] {
  return Object.keys(sic)
    .filter((misprint) => !quote.includes(misprint))
    .map((misprint) => {
      const expected = 'a misprint that stands in the quote'
      return errorIn(record, [...path, 'sic', misprint], {
        rule: 'sic-not-in-quote',
        expected,
        got: misprint
      })
    })
}

/** Finds reasons and notes on fields that the record cannot have. */
export function checkRemarks(records: Records): Finding[] {
  return everyRecord(records).flatMap(([list, record]) => {
    const fields = Object.keys(LISTS[list].shape)
    return (['inferred', 'notes'] as const).flatMap((kind) =>
      Object.keys(record[kind] ?? {}).flatMap((on) => {
        const field = on.split('.')[0] ?? ''
        if (fields.includes(field)) return []
        const expected = 'a field of the record, or field.member'
        const suggestion = didYouMean(field, fields)
        return [errorIn(record, [kind, on], { rule: 'unknown-field', expected, got: on, suggestion })]
      })
    )
  })
}

/** Finds shown values that no claim and no reason backs, and claimed members that are not shown. */
export function checkBacking(records: Records): Finding[] {
  const byId = new Map<string, AnyRecord>(everyRecord(records).map(([, record]) => [record.id, record]))
  const without = unbacked(records).flatMap(({ kind, id, path, shown, claimed }) => {
    const record = byId.get(id)
    if (record === undefined) return []
    const fault = {
      rule: 'value-without-claim',
      expected: `a claim that says ${path}, or inferred[${JSON.stringify(path)}] with the reason`,
      got: shown,
      suggestion: claimed.length === 0 ? null : `claims say ${claimed.join(', ')}`
    }
    return [errorIn(record, stepsOf(kind, record, path), fault)]
  })
  const hidden = unshown(records).flatMap(({ id, path, claimed }) => {
    const record = byId.get(id)
    const [field = ''] = path.split('.')
    const fault = {
      rule: 'claim-not-shown',
      expected: `${claimed.join(', ')} in ${field}, since a claim says so`,
      got: 'nothing'
    }
    return record === undefined ? [] : [errorIn(record, [field], fault)]
  })
  return [...without, ...hidden]
}

/** Turns the path of a statement, `participants.viesite`, into steps of the file: a member of a list has an index. */
function stepsOf(list: ListName, record: AnyRecord, path: string): Key[] {
  const dot = path.indexOf('.')
  if (dot < 0) return [path]
  const [field, member] = [path.slice(0, dot), path.slice(dot + 1)]
  const entries: [string, unknown][] = Object.entries(record)
  const value = entries.find(([key]) => key === field)?.[1]
  return [field, Array.isArray(value) ? value.indexOf(member) : member]
}
