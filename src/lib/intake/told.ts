/**
 * Knows how problems are told to people: grouped, each group with its sentence, its rows and what to do. Terminal, page
 * and printed report all draw this, so that they say the same.
 */
import type { Fill, WordKey, Words } from '$lib/locales/words'
import { groupProblems, type Problem, type ProblemGroup, type Severity } from './problem'

/** Problems that are alike, in words. */
export interface ToldGroup {
  readonly severity: Severity
  /** severity in words */
  readonly heading: string
  /** file, sheet and column */
  readonly where: string
  /** what is wrong, where it is the same in all rows; null where each row has its own sentence */
  readonly sentence: string | null
  /** what to do, where it is the same in all rows */
  readonly remedy: string | null
  readonly count: number
  /** the first rows; `count` says how many there are */
  readonly rows: readonly ToldRow[]
}

/** One row of a group. */
export interface ToldRow {
  /** null for the table as a whole */
  readonly row: number | null
  readonly value: string
  /** its own sentence and remedy, where the group has none */
  readonly sentence: string | null
}

/** Longest value that is shown whole. */
const MOST_LETTERS = 80

/** Tells problems, the gravest first; `mostRows` of each group are listed. */
export function tellProblems(problems: readonly Problem[], say: Words, mostRows: number): ToldGroup[] {
  return groupProblems(problems).map((group) => tellGroup(group, say, mostRows))
}

function tellGroup(
  { rule, severity, file, sheet, column, problems }: ProblemGroup,
  say: Words,
  mostRows: number
): ToldGroup {
  const sayOf = (kind: 'rule' | 'remedy', fill: Fill) => say(`import.${kind}.${rule}` as WordKey, fill)
  const fills = problems.map((problem) => ({ value: problem.value, ...problem.fill }))
  const first = fills[0] ?? {}
  const listed = problems.slice(0, mostRows)
  const sentences = listed.map((_, at) => sayOf('rule', fills[at] ?? first))
  const remedies = listed.map((_, at) => sayOf('remedy', fills[at] ?? first))
  const [isCommon, hasRemedy] = [new Set(sentences).size === 1, new Set(remedies).size === 1]
  const ownOf = (at: number) =>
    [isCommon ? '' : sentences[at], hasRemedy ? '' : remedies[at]].filter((part) => part).join(' ')
  return {
    severity,
    heading: say(`import.severity.${severity}` as WordKey),
    where: [file, sheet, column].filter((part) => part !== null && part !== '').join(' · '),
    sentence: isCommon ? (sentences[0] ?? '') : null,
    remedy: hasRemedy ? (remedies[0] ?? '') : null,
    count: problems.length,
    rows: listed.map(({ spot, value }, at) => ({
      row: spot.row,
      value: shortened(value),
      sentence: ownOf(at) || null
    }))
  }
}

function shortened(value: string): string {
  const letters = [...value]
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…` : value
}
