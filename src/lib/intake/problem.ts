/**
 * Knows what can be wrong with a foreign table, how grave each of it is, and how problems are grouped. Knows no words
 * of any language: those are `import.rule.*` and `import.remedy.*`.
 */
import type { Fill } from '$lib/locales/words'
import type { Spot } from './table'

/** An error sets a row, table or file aside; with a warning something is left out or doubtful; a note only tells. */
export type Severity = 'error' | 'warning' | 'note'

/** Each rule with how grave a breach of it is. */
export const RULES = {
  'file-too-large': 'error',
  'zip-too-large': 'error',
  'too-many-rows': 'error',
  encrypted: 'error',
  'file-unreadable': 'error',
  'format-unknown': 'error',
  'encoding-doubtful': 'error',
  'quote-open': 'error',
  'mapping-unreadable': 'error',
  'records-faulty': 'error',
  macros: 'warning',
  'external-links': 'warning',
  formulas: 'note',
  'formula-without-value': 'warning',
  'merged-cells': 'warning',
  'sheet-hidden': 'note',
  'headings-missing': 'error',
  'column-unknown': 'note',
  'field-asked': 'error',
  'row-too-long': 'error',
  'value-missing': 'error',
  'kind-unknown': 'error',
  'evidence-unknown': 'error',
  'evidence-inferred': 'error',
  'yes-unknown': 'error',
  'date-unreadable': 'error',
  'date-ambiguous': 'error',
  'date-impossible': 'error',
  'date-reversed': 'error',
  'date-yearless': 'error',
  'date-serial': 'note',
  'number-unreadable': 'error',
  'sum-ambiguous': 'error',
  'coordinates-unreadable': 'error',
  'coordinates-half': 'error',
  'coordinates-zero': 'error',
  'coordinates-projected': 'error',
  'coordinates-off-globe': 'error',
  'coordinates-swapped': 'error',
  'coordinates-off-country': 'error',
  'coordinates-dragged': 'error',
  'coordinates-comma': 'note',
  'country-unknown': 'error',
  'place-ambiguous': 'error',
  'place-unknown': 'error',
  'place-elsewhere': 'error',
  'place-chosen': 'note',
  'place-differs': 'error',
  'participant-place': 'note',
  'participant-ambiguous': 'warning',
  'list-by-commas': 'note',
  'plan-dated': 'error',
  'part-of-unknown': 'error',
  'rows-differ': 'error',
  'row-twice': 'warning',
  'personal-column': 'warning',
  'personal-text': 'warning'
} as const satisfies Readonly<Record<string, Severity>>

/** Name of a rule. */
export type Rule = keyof typeof RULES

/** A breach of a rule at one spot. */
export interface Problem {
  readonly rule: Rule
  readonly spot: Spot
  /** what stands there, as text; empty for nothing */
  readonly value: string
  /** what else its sentence says */
  readonly fill: Fill
}

/** Problems that are alike: of one rule in one column of one sheet. */
export interface ProblemGroup {
  readonly rule: Rule
  readonly severity: Severity
  readonly file: string
  readonly sheet: string | null
  readonly column: string | null
  readonly problems: readonly Problem[]
}

const GRAVITY = { error: 0, warning: 1, note: 2 } as const

/** How grave a problem is. */
export function severityOf({ rule }: Pick<Problem, 'rule'>): Severity {
  return RULES[rule]
}

/** Makes a problem. */
export function problemAt(spot: Spot, rule: Rule, value = '', fill: Fill = {}): Problem {
  return { rule, spot, value, fill }
}

/** Groups problems that are alike, the gravest first, then the most frequent. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, Problem[]>()
  for (const problem of problems) {
    const { file, sheet, column } = problem.spot
    const key = [problem.rule, file, sheet ?? '', column ?? ''].join('\u0000')
    const group = groups.get(key)
    if (group) group.push(problem)
    else groups.set(key, [problem])
  }
  return [...groups.values()]
    .flatMap((alike) => {
      const [first] = alike
      if (!first) return []
      const { file, sheet, column } = first.spot
      return [{ rule: first.rule, severity: severityOf(first), file, sheet, column, problems: alike }]
    })
    .sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || b.problems.length - a.problems.length)
}

/** How many problems there are of each severity. */
export function countProblems(problems: readonly Problem[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const problem of problems) counts[severityOf(problem)]++
  return counts
}
