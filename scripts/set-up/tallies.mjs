/**
 * Knows the reports of the two test runners and counts in them; knows nothing of how they are run.
 */

/** @typedef {{ passed: number, failed: number }} Tally */

/**
 * Counts a report of vitest. A file that could not be loaded holds no test and counts as one failure.
 * @param {{ numPassedTests: number, numFailedTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Tally}
 */
export function countUnits({ numPassedTests, numFailedTests, testResults }) {
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0
  )
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length }
}

/**
 * Counts a report of Playwright. A test that passes only when tried again counts as failed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} report
 * @returns {Tally}
 */
export function countPages({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}

/**
 * What a runner's report and exit code say together: never nothing run, and never a failure unseen.
 * @param {Tally | undefined} tally undefined where there is no report
 * @param {number} code
 * @returns {Tally}
 */
export function settle(tally, code) {
  const { passed, failed } = tally ?? { passed: 0, failed: 0 }
  const unseen = failed === 0 && (code !== 0 || passed === 0)
  return { passed, failed: unseen ? 1 : failed }
}
