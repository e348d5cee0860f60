import { describe, expect, it } from 'vitest'
import {
  formatPath,
  formatProblem,
  formatReport,
  formatValue,
  type Problem
} from '../../src/lib/model/problem'

const problem: Problem = {
  severity: 'error',
  file: 'b.json',
  line: 12,
  path: 'activities[0].kind',
  rule: 'unknown-word',
  expected: 'exchange, training',
  got: '"trainning"',
  suggestion: 'did you mean training?'
}

describe('problems', () => {
  it('reads as a place and a sentence', () => {
    expect(formatProblem(problem)).toBe(
      'b.json:12  activities[0].kind\n  error, unknown word: expected exchange, training; got "trainning"; did you mean training?'
    )
  })

  it('leaves out a path and a suggestion that it has not', () => {
    expect(formatProblem({ ...problem, path: '', suggestion: null })).toBe(
      'b.json:12\n  error, unknown word: expected exchange, training; got "trainning"'
    )
  })

  it('reports by file and line, files apart, and counts', () => {
    const report = formatReport([
      problem,
      { ...problem, line: 2, path: '' },
      { ...problem, file: 'a.json', severity: 'warning', path: '' }
    ])
    expect(report.split('\n').filter((line) => !line.startsWith('  '))).toEqual([
      'a.json:12',
      '',
      'b.json:2',
      'b.json:12  activities[0].kind',
      '',
      '2 errors, 1 warning in 2 files'
    ])
  })

  it('says so when there is nothing to report', () => {
    expect(formatReport([])).toBe('no problems')
  })

  it.each([
    [['activities', 5, 'claims', 0, 'says', 'title', 'lv'], 'activities[5].claims[0].says.title.lv'],
    [['notes', 'title.en'], 'notes["title.en"]'],
    [['site'], 'site'],
    [[], '']
  ])('writes the path %j as %s', (path, text) => {
    expect(formatPath(path)).toBe(text)
  })

  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    ['a', '"a"'],
    [{ a: [1] }, '{"a":[1]}'],
    ['ā'.repeat(100), `"${'ā'.repeat(78)}…`]
  ])('writes the value %j as %s', (value, text) => {
    expect(formatValue(value)).toBe(text)
  })
})
