/** Knows that steps wait, go on after a failure, and are counted to the last one. */
import { describe, expect, it } from 'vitest'
import { formatResult, formatTotal, runSteps, type Step } from '../../scripts/set-up/steps.mjs'
import { countPages, countUnits, settle } from '../../scripts/set-up/tallies.mjs'

const GOOD = { passed: 1, failed: 0, output: '' }
const BAD = { passed: 0, failed: 1, output: 'broken' }

/** Runs steps and gives the order of what happened, with the most that ran at once. */
async function watch(
  steps: readonly Omit<Step, 'run'>[],
  outcomes: Record<string, typeof GOOD> = {},
  slots = 2
) {
  const log: string[] = []
  let now = 0
  let most = 0
  const running = steps.map((step) => ({
    ...step,
    run: async () => {
      log.push(step.name)
      most = Math.max(most, ++now)
      await new Promise((done) => setImmediate(done))
      now--
      return outcomes[step.name] ?? GOOD
    }
  }))
  return { results: await runSteps(running, slots, () => undefined), log, most }
}

describe('steps', () => {
  it('run two at a time and no more', async () => {
    const { log, most } = await watch(['a', 'b', 'c', 'd'].map((name) => ({ name })))
    expect([log, most]).toEqual([['a', 'b', 'c', 'd'], 2])
  })

  it('wait for what they need, wherever it stands in the list', async () => {
    const { log } = await watch([{ name: 'a', needs: ['c'] }, { name: 'b' }, { name: 'c' }])
    expect(log).toEqual(['b', 'c', 'a'])
  })

  it('fail without running when what they need has failed, and so on up the line', async () => {
    const steps = [{ name: 'a' }, { name: 'b', needs: ['a'] }, { name: 'c', needs: ['b'] }, { name: 'd' }]
    const { results, log } = await watch(steps, { a: BAD })
    expect(log).toEqual(['a', 'd'])
    expect(results.find(({ name }) => name === 'c')?.output).toBe('Not run, for it needs: b')
    expect(formatTotal(results)).toBe('1 passed, 3 failed')
  })

  it('run after a failed one where they only wait for its end', async () => {
    const { log, results } = await watch([{ name: 'a' }, { name: 'b', after: ['a'] }], { a: BAD })
    expect(log).toEqual(['a', 'b'])
    expect(formatTotal(results)).toBe('1 passed, 1 failed')
  })

  it('count one that throws as failed, with its words and no trace', async () => {
    const run = () => Promise.reject(new Error('no free ports'))
    const [result] = await runSteps([{ name: 'a', run }], 2, () => undefined)
    expect(result).toMatchObject({ passed: 0, failed: 1, output: 'no free ports' })
  })

  it('refuse to wait for a step that is not there', async () => {
    await expect(watch([{ name: 'a', needs: ['b'] }])).rejects.toThrow('steps that wait for nothing: a')
  })

  it('are told in a line each, with their tests where they hold several', () => {
    expect(formatResult({ ...GOOD, name: 'lint', seconds: 1.24 })).toBe('ok    lint  1.2 s')
    const units = { passed: 8, failed: 2, output: '', name: 'units', seconds: 3 }
    expect(formatResult(units)).toBe('FAIL  units  8 of 10  3.0 s')
  })
})

describe('counts', () => {
  it('of units take a file that could not be loaded as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}, {}] }
    ]
    expect(countUnits({ numPassedTests: 2, numFailedTests: 1, testResults })).toEqual({
      passed: 2,
      failed: 2
    })
  })

  it('of pages take one that passed only when tried again as a failure', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1 }
    expect(countPages({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3 })
  })

  it.each([
    ['what passed', { passed: 3, failed: 0 }, 0, { passed: 3, failed: 0 }],
    ['a failure that the report does not show', { passed: 3, failed: 0 }, 1, { passed: 3, failed: 1 }],
    ['failures as counted', { passed: 3, failed: 2 }, 1, { passed: 3, failed: 2 }],
    ['nothing run', { passed: 0, failed: 0 }, 0, { passed: 0, failed: 1 }],
    ['no report', undefined, 1, { passed: 0, failed: 1 }]
  ])('settle on %s', (_, tally, code, expected) => {
    expect(settle(tally, code)).toEqual(expected)
  })
})
