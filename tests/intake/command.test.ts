/** Knows what the command for an import writes, and how it ends; each call is a process of its own. */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const HEAD = 'Project;Title;Kind;When;Place;Country;Evidence'
const FILE = `${HEAD}\nP;Visit;exchange;2024-02;Kaunas;LT;reported\nP;Trip;exchange;03/04/2024;Kaunas;LT;reported\n`

/** Runs the command in a folder of its own. */
function run(...args: string[]): Promise<{ code: number; text: string; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'kartu-'))
  const file = join(folder, 'visits.csv')
  writeFileSync(file, FILE)
  const call = ['scripts/import.mjs', file, '--to', join(folder, 'data'), ...args]
  return new Promise((resolve) => {
    const child = execFile(process.execPath, call, (_, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, text: stdout + stderr, folder })
    })
    child.stdin?.end()
  })
}

describe('the command for an import', () => {
  it(
    'writes the data, the report, what was set aside and the mapping; or asks first',
    { timeout: 120_000 },
    async () => {
      const [done, asked] = await Promise.all([run('--yes', '--words', 'lv'), run()])
      expect([done.code, asked.code]).toEqual([2, 3])
      const { folder } = done
      const read = (name: string) => readFileSync(join(folder, name), 'utf8')
      expect(read('data/activities.json')).toContain('"kaunas-2024-02"')
      expect(read('data.set-aside.csv')).toContain('Datums var būt 2024-04-03 vai 2024-03-04.')
      expect(read('data.report.html')).toContain('<html lang="lv">')
      expect(read('data.mapping.json')).toContain('"When": "when"')
      expect(done.text).toContain('Atliktās rindas: 1')
      expect(asked.text).toContain('not confirmed')
      expect(existsSync(join(asked.folder, 'data'))).toBe(false)
    }
  )
})
