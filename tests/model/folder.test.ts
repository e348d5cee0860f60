import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkFolder, fingerprint, readFolder } from '../../src/lib/model/folder'

describe('checkFolder', () => {
  it.each(['data', 'tests/fixtures/first-party'])('reads %s, once it is checked, as it was', (dir) => {
    const checked = checkFolder(dir)
    const again = checkFolder(dir, fingerprint(readFolder(dir)))
    expect(again.records).toEqual(checked.records)
    expect(again.decks).toEqual(checked.decks)
  })

  it('checks what is not what was checked', () => {
    const { records, problems } = checkFolder('tests/fixtures/foreign', fingerprint(readFolder('data')))
    expect(records).not.toBeNull()
    expect(problems).toEqual(checkFolder('tests/fixtures/foreign').problems)
    expect(problems.length).toBeGreaterThan(0)
  })
})

describe('readFolder', () => {
  let dir = ''
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'kartu-'))
  })
  afterEach(() => {
    rmSync(dir, { recursive: true })
  })

  it('reads data files and decks of the folder and its sub-folders by name, and no others', () => {
    mkdirSync(join(dir, 'years'))
    mkdirSync(join(dir, 'decks'))
    const others = ['kartu.schema.json', 'deck.schema.json', 'decks/README.md', 'README.md']
    for (const name of ['site.json', 'years/2026.json', 'decks/one.json', ...others])
      writeFileSync(join(dir, name), name)
    expect(readFolder(dir)).toEqual([
      { name: 'decks/one.json', text: 'decks/one.json' },
      { name: 'site.json', text: 'site.json' },
      { name: 'years/2026.json', text: 'years/2026.json' }
    ])
  })

  it('names the folder that is missing', () => {
    expect(() => readFolder(join(dir, 'nowhere'))).toThrow(`missing folder: ${join(dir, 'nowhere')}`)
  })

  it('refuses a file in place of a folder', () => {
    writeFileSync(join(dir, 'site.json'), '{}')
    expect(() => readFolder(join(dir, 'site.json'))).toThrow('missing folder')
  })
})
