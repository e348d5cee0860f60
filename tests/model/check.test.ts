import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkFiles } from '../../src/lib/model/check'
import { readFolder } from '../../src/lib/model/folder'
import { formatReport } from '../../src/lib/model/problem'
import { BROKEN, readBroken, readExpected } from '../fixtures/broken-folders'

const model = new URL('../../src/lib/model/', import.meta.url)

/** Rules as the source names them: `rule: 'two-words'`, `fault('two-words'` or the first word of a row. */
function namedRules(): Set<string> {
  const files = readdirSync(model).filter((file) => /^(check-.*|shape|syntax|read)\.ts$/.test(file))
  const text = files.map((file) => readFileSync(new URL(file, model), 'utf8')).join('\n')
  const pattern = /(?:rule: |rule = (?:.* [?:] )?|fault\(|: \[)'([a-z]+(?:-[a-z]+)+)'/g
  return new Set([...text.matchAll(pattern)].flatMap(([, rule]) => rule ?? []))
}

describe('the check', () => {
  it.each(BROKEN)('reports %s in full', (name) => {
    expect(`${formatReport(checkFiles(readBroken(name)).problems)}\n`).toBe(readExpected(name))
  })

  it('has a broken folder for every rule that the source names', () => {
    const reports = BROKEN.map(readExpected).join('\n')
    const untold = [...namedRules()].filter((rule) => !reports.includes(`, ${rule.replaceAll('-', ' ')}: `))
    expect(namedRules().size).toBeGreaterThan(30)
    expect(untold).toEqual([])
  })

  it.each(BROKEN)('gives records of %s only if it has no error', (name) => {
    const { records, problems } = checkFiles(readBroken(name))
    expect(records === null).toBe(problems.some(({ severity }) => severity === 'error'))
  })

  it.each(['tests/fixtures/first-party', 'data'])('finds no error in %s', (dir) => {
    const { problems } = checkFiles(readFolder(dir))
    expect(formatReport(problems.filter(({ severity }) => severity === 'error'))).toBe('no problems')
  })

  it('finds nothing at all in the records of an owner who is the source', () => {
    const { records, problems } = checkFiles(readFolder('tests/fixtures/first-party'))
    expect(formatReport(problems)).toBe('no problems')
    expect(records?.activities).toHaveLength(3)
  })

  it('takes ids that are also names of JavaScript', () => {
    const file = {
      site: { title: { en: 'A' }, languages: ['en'], firstParty: 'constructor' },
      sources: [{ id: 'constructor', kind: 'own', title: { en: 'A' }, lang: 'en', url: null }]
    }
    const { problems } = checkFiles([{ name: 'a.json', text: JSON.stringify(file) }])
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
