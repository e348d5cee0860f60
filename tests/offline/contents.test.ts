import { describe, expect, it } from 'vitest'
import { destinationOf, readContents, writeContents, type Contents } from '$lib/offline/contents'

const BASE = 'https://host.example'
const page = (lang: string) => ({ is: 'dashboard' as const, lang, data: {} })
const contents: Contents = {
  base: BASE,
  isPublic: false,
  title: 'Who',
  homes: [
    { lang: 'en', path: `${BASE}/` },
    { lang: 'lv', path: `${BASE}/lv/` }
  ],
  pages: {
    [`${BASE}/`]: page('en'),
    [`${BASE}/lv/`]: page('lv'),
    [`${BASE}/lv/present/`]: { ...page('lv'), is: 'talk' }
  },
  json: {},
  bytes: {},
  land: ''
}

describe('contents', () => {
  it('come back as they were, lists of numbers by their kind', () => {
    const data = {
      columns: { size: 2, start: Int32Array.from([-2147483648, 17]), flags: Uint16Array.from([]) },
      list: [1, null, { a: 'b' }],
      empty: {}
    }
    const whole = { ...contents, pages: { a: { ...page('en'), data } } }
    expect(readContents(writeContents(whole))).toEqual(whole)
  })

  it('end no script that they stand in', () => {
    const text = writeContents({ ...contents, title: '</script><!--' })
    expect(text).not.toContain('<')
    expect(readContents(text).title).toBe('</script><!--')
  })
})

it.each<[string, ReturnType<typeof destinationOf>]>([
  ['/', { page: `${BASE}/`, rest: '' }],
  ['/lv/?activity=a#list', { page: `${BASE}/lv/`, rest: '?activity=a#list' }],
  ['/lv/present/?at=kaunas', { page: `${BASE}/lv/present/`, rest: '?at=kaunas' }],
  ['/lv/activities/jelgava-2019-02/', { page: `${BASE}/lv/`, rest: '?activity=jelgava-2019-02' }],
  ['/places/kaunas/', { page: `${BASE}/`, rest: '?at=kaunas' }],
  ['/projects/b/', { page: `${BASE}/`, rest: '?project=b' }],
  ['/lv/about/', { missing: '/lv/about/', isPublic: false }],
  ['/places/', { missing: '/places/', isPublic: false }]
])('%s leads somewhere', (path, found) => {
  expect(destinationOf(contents, BASE + path)).toEqual(found)
})

it('says of what is not in the file where it stands, and nothing of other sites', () => {
  const published = { ...contents, isPublic: true }
  expect(destinationOf(published, `${BASE}/about/`)).toEqual({ missing: `${BASE}/about/`, isPublic: true })
  expect(destinationOf(contents, 'https://host.example.org/')).toBeNull()
  expect(destinationOf(contents, 'file:///lv/')).toBeNull()
})
