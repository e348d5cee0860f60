/**
 * Knows the list of hashed names and the folders that must hold none of them. Knows no name itself.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findTraces, hashOf, type NamedText } from './traces'

const TEXT_FILE =
  /\.(?:csv|css|geojson|html|ics|js|json|jsonld|map|md|mjs|cjs|svelte|svg|ts|tsv|txt|webmanifest|xml|ya?ml)$/

/** The list as it stands in names.json. */
function listedHashes(): Set<string> {
  const list: unknown = JSON.parse(readFileSync('tests/data/names.json', 'utf8'))
  if (typeof list !== 'object' || list === null || !('sha256' in list) || !Array.isArray(list.sha256))
    throw new Error('broken list: tests/data/names.json; expected sha256')
  return new Set(list.sha256.map(String))
}

/** Text files of a folder and its sub-folders, one at a time. */
function* textsIn(folder: string): Generator<NamedText> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !TEXT_FILE.test(entry.name)) continue
    const name = join(entry.parentPath, entry.name)
    yield { name, text: readFileSync(name, 'utf8') }
  }
}

describe('the finder of names', () => {
  const hashes = new Set(['vītolkalna', 'z vītolkalna', 'zelma@example.org', '20000001'].map(hashOf))

  it.each([
    ['a word', 'head of the centre Vītolkalna', 'vītolkalna'],
    ['a word in capitals', 'VĪTOLKALNA', 'vītolkalna'],
    ['a word in decomposed letters', 'Vi\u0304tolkalna', 'vītolkalna'],
    ['a word inside JSON', '{"who":"Vītolkalna"}', 'vītolkalna'],
    ['a word with an escaped letter', '{"who":"V\\u012Btolkalna"}', 'vītolkalna'],
    ['an initial with its full stop', 'led by Z.Vītolkalna', 'z vītolkalna'],
    ['an initial apart', 'led by Z. Vītolkalna', 'z vītolkalna'],
    ['an e-mail address', 'write to Zelma@example.org.', 'zelma@example.org'],
    ['a phone number', 'phone 20000001', '20000001'],
    ['a phone number in groups', 'phone 20 000 001', '20000001'],
    ['a phone number with its country', 'phone +371 20000001', '20000001']
  ])('finds %s', (_, text, planted) => {
    const found = findTraces([{ name: 'planted', text }], hashes)
    expect(found).toContainEqual({ file: 'planted', hash: hashOf(planted) })
  })

  it.each([
    ['other words', 'The social workers of Rēzekne Municipality visit Kaunas'],
    ['a part of a longer word', 'Vītolkalnava'],
    ['a longer number', '120000001999'],
    ['an empty text', '']
  ])('finds nothing in %s', (_, text) => {
    expect(findTraces([{ name: 'clean', text }], hashes)).toEqual([])
  })
})

describe('the list of names', () => {
  it('holds hashes only', () => {
    const hashes = [...listedHashes()]
    expect(hashes.length).toBeGreaterThan(0)
    expect(hashes.filter((hash) => !/^[\da-f]{64}$/.test(hash))).toEqual([])
  })
})

describe('no person is named', () => {
  it.each(['data', 'src', 'static', 'tests', 'scripts'])('in %s', (folder) => {
    const texts = [...textsIn(folder)]
    expect(texts.length).toBeGreaterThan(0)
    expect(findTraces(texts, listedHashes())).toEqual([])
  })

  it('in the pages at the top of the project', () => {
    const names = readdirSync('.').filter((name) => name.endsWith('.md'))
    const texts = names.map((name) => ({ name, text: readFileSync(name, 'utf8') }))
    expect(findTraces(texts, listedHashes())).toEqual([])
  })

  it.skipIf(!existsSync('build'))('in the build', { timeout: 60_000 }, () => {
    expect(findTraces(textsIn('build'), listedHashes())).toEqual([])
  })
})
