import { describe, expect, it } from 'vitest'
import { copyList, copyName, isCopyName, partOf, unchanged, type CopyFile } from '$lib/offline/copy'

const HOMES = new Set(['lv/'])

describe('what belongs to a copy', () => {
  const cases: readonly [file: string, part: ReturnType<typeof partOf>][] = [
    ['index.html', 'needed'],
    ['lv/index.html', 'needed'],
    ['present/index.html', 'needed'],
    ['lv/present/index.html', 'needed'],
    ['lv/present/long-talk/index.html', 'needed'],
    ['parts/columns-00ff.bin', 'needed'],
    ['lv/parts/names-00ff-0.json', 'needed'],
    ['lv/parts/details-00ff-12.json', 'needed'],
    ['basemap/europe.pmtiles', 'needed'],
    ['drawn-map.svg', 'needed'],
    ['parts/search-00ff-start.json', 'needed'],
    ['theme.js', 'needed'],
    ['_app/immutable/chunks/a.js', 'needed'],
    ['_app/immutable/assets/serif.woff2', 'needed'],
    ['_app/immutable/assets/serif.woff', null],
    ['_app/version.json', null],
    ['about/index.html', 'page'],
    ['lv/places/kaunas/index.html', 'page'],
    ['embed/index.html', null],
    ['lv/embed/index.html', null],
    ['404.html', null],
    ['__data.json', null],
    ['data/activities.csv', null],
    ['data/kartu.json', 'page'],
    ['copy.json', null],
    ['kartu-stick.html', null]
  ]
  it.each(cases)('%s: %s', (file, part) => {
    expect(partOf(file, HOMES)).toBe(part)
  })

  const file = (path: string, bytes: number): CopyFile => ({ path, bytes, hash: path })
  const about = { version: 'a', dataDate: null }

  it('is said by addresses, not by files', () => {
    const files = ['index.html', 'lv/index.html', 'lv/present/index.html', 'places/kaunas/index.html']
    const list = copyList(
      files.map((path) => file(path, 1)),
      about
    )
    expect(list.isWhole).toBe(true)
    expect(list.files.map(({ path }) => path)).toEqual(['', 'lv/', 'lv/present/', 'places/kaunas/'])
  })

  it('leaves the pages of a large site out', () => {
    const list = copyList([file('index.html', 1e6), file('places/kaunas/index.html', 1e8)], about)
    expect(list.isWhole).toBe(false)
    expect(list.files.map(({ path }) => path)).toEqual([''])
  })

  it('is not fetched again where nothing has changed', () => {
    const list = (hashes: Record<string, string>) => ({
      ...about,
      isWhole: true,
      files: Object.entries(hashes).map(([path, hash]) => ({ path, hash, bytes: 1 }))
    })
    const same = unchanged(list({ a: '1', b: '1', c: '1' }), list({ a: '1', b: '2', d: '1' }))
    expect([...same]).toEqual(['a'])
  })
})

it('has a name that no other site of the same host has', () => {
  const name = copyName('https://host.example/', 'v')
  expect(isCopyName('https://host.example/', name)).toBe(true)
  expect(isCopyName('https://host.example/sub/', name)).toBe(false)
  expect(isCopyName('https://host.example/', copyName('https://host.example/sub/', 'v'))).toBe(false)
})
