import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

/** A process of its own starts slowly on a busy machine, ms. */
const SLOW = { timeout: 30_000 }

function checkData(args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check-data.mjs', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env }
  })
  return { status, stdout, stderr }
}

describe('npm run check:data', SLOW, () => {
  it('passes a folder without errors', () => {
    expect(checkData(['tests/fixtures/first-party'])).toMatchObject({ status: 0, stdout: 'no problems\n' })
  })

  it('fails a folder with an error and prints the report', () => {
    const { status, stdout } = checkData([], { KARTU_DATA: 'tests/fixtures/broken/unknown-id' })
    expect(status).toBe(1)
    expect(stdout).toContain('did you mean dobele?')
  })

  it('says in one line which folder is missing', () => {
    const { status, stderr } = checkData(['nowhere'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/^missing folder: .*nowhere.*\n$/)
  })
})
