/**
 * Knows how to run steps that wait for each other, a few at a time, and how to say what came of them;
 * knows nothing of what a step does.
 */

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed the step has failed where this is not 0
 * @property {string} output shown where the step has failed
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} [needs] steps that have to pass first; else this one fails without running
 * @property {readonly string[]} [after] steps that have to be over first, passed or not
 * @property {() => Promise<Outcome>} run
 *
 * @typedef {Outcome & { name: string, seconds: number }} Result
 */

/**
 * Runs all steps, the earlier ones of the list first, at most `slots` at a time.
 * @param {readonly Step[]} steps
 * @param {number} slots
 * @param {(result: Result) => void} report called as each step ends
 * @returns {Promise<Result[]>} in the order in which they ended
 */
export async function runSteps(steps, slots, report) {
  const waiting = [...steps]
  /** @type {Map<string, Promise<void>>} */
  const running = new Map()
  /** @type {Result[]} */
  const results = []
  /** @param {Step} step */
  const start = async (step) => {
    const from = Date.now()
    const outcome = await runStep(step, results)
    const result = { ...outcome, name: step.name, seconds: (Date.now() - from) / 1000 }
    results.push(result)
    running.delete(step.name)
    report(result)
  }
  while (waiting.length > 0 || running.size > 0) {
    for (const step of waiting.filter((each) => isReady(each, results))) {
      if (running.size >= slots) break
      waiting.splice(waiting.indexOf(step), 1)
      running.set(step.name, start(step))
    }
    if (running.size === 0) throw new Error(`steps that wait for nothing: ${waiting.map(({ name }) => name)}`)
    await Promise.race(running.values())
  }
  return results
}

/**
 * The line of a step that is over.
 * @param {Result} result
 */
export function formatResult({ name, passed, failed, seconds }) {
  const tests = passed + failed > 1 ? `  ${passed} of ${passed + failed}` : ''
  return `${failed > 0 ? 'FAIL' : 'ok  '}  ${name}${tests}  ${seconds.toFixed(1)} s`
}

/**
 * The one line that ends it all.
 * @param {readonly Outcome[]} results
 */
export function formatTotal(results) {
  const passed = results.reduce((sum, each) => sum + each.passed, 0)
  const failed = results.reduce((sum, each) => sum + each.failed, 0)
  return `${passed} passed, ${failed} failed`
}

/**
 * @param {Step} step
 * @param {readonly Result[]} results
 */
function isReady({ needs = [], after = [] }, results) {
  return [...needs, ...after].every((name) => results.some((result) => result.name === name))
}

/**
 * @param {Step} step
 * @param {readonly Result[]} results
 * @returns {Promise<Outcome>}
 */
async function runStep({ needs = [], run }, results) {
  const broken = needs.filter((name) => results.some((result) => result.name === name && result.failed > 0))
  if (broken.length > 0)
    return { passed: 0, failed: 1, output: `Not run, for it needs: ${broken.join(', ')}` }
  try {
    return await run()
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) }
  }
}
