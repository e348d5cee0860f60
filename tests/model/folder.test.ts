import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readFolder } from '../../src/lib/model/folder'

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
