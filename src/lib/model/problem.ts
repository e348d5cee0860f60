/**
 * Knows what a fault in data is and how it reads, the same in a terminal and in a browser. Knows
 * nothing of rules, files or how a fault is found.
 */

/** Something wrong with the data; an error stops the build, a warning does not. */
export interface Problem {
  readonly severity: 'error' | 'warning'
  /** path of the file in its folder */
  readonly file: string
  /** line in it, from 1 */
  readonly line: number
  /** such as `activities[5].claims[0].says.title.lv`; empty for the file as a whole */
  readonly path: string
  /** what is broken, in a few words joined by hyphens */
  readonly rule: string
  readonly expected: string
  readonly got: string
  /** what to do, or a near word; null where nothing is near */
  readonly suggestion: string | null
}

/** One step into a value: a key or an index from 0. */
export type Key = string | number

/** Writes a path as in JavaScript, `activities[0].sharesEur["a b"]`. */
export function formatPath(path: readonly Key[]): string {
  return path
    .map((key, i) => {
      if (typeof key === 'number') return `[${String(key)}]`
      if (!/^[\p{L}\p{N}$_-]+$/u.test(key)) return `[${JSON.stringify(key)}]`
      return i === 0 ? key : `.${key}`
    })
    .join('')
}

/** Writes a value on one line, shortened to 80 characters; `nothing` where it is missing. */
export function formatValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  const letters = [...text]
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : text
}

/** Writes one problem on two lines: where, and what. */
export function formatProblem(problem: Problem): string {
  const where = `${problem.file}:${String(problem.line)}${problem.path === '' ? '' : `  ${problem.path}`}`
  const rule = problem.rule.replaceAll('-', ' ')
  const remedy = problem.suggestion === null ? '' : `; ${problem.suggestion}`
  return `${where}\n  ${problem.severity}, ${rule}: expected ${problem.expected}; got ${problem.got}${remedy}`
}

/** Writes all problems by file and line, files apart, with the counts in the last line. */
export function formatReport(problems: readonly Problem[]): string {
  const sorted = sortProblems(problems)
  const lines = sorted.map((problem, i) => {
    const before = sorted[i - 1]
    const gap = before !== undefined && before.file !== problem.file ? '\n' : ''
    return gap + formatProblem(problem)
  })
  return [...lines, ...(lines.length > 0 ? [''] : []), formatCounts(problems)].join('\n')
}

/** Sorts by file, line, path and rule. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.path, b.path) || compare(a.rule, b.rule)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function formatCounts(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'no problems'
  const errors = problems.filter((p) => p.severity === 'error').length
  const files = new Set(problems.map((p) => p.file)).size
  return `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')} in ${count(files, 'file')}`
}

function count(n: number, word: string): string {
  return `${String(n)} ${word}${n === 1 ? '' : 's'}`
}
