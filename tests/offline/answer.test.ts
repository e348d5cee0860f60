import { beforeEach, expect, it } from 'vitest'
import { addressIn, answerFrom, type Asked } from '$lib/offline/answer'
import { COPY_LIST, copyName } from '$lib/offline/copy'
import { keptCaches } from './caches'

const SCOPE = 'https://host.example/sub/'
const ask = (path: string, more: Partial<Asked> = {}, range?: string): Asked => ({
  method: 'GET',
  url: path.startsWith('https:') ? path : SCOPE + path,
  cache: 'default',
  headers: new Headers(range ? { Range: range } : {}),
  ...more
})

let caches = keptCaches()

async function fill(version: string, files: Record<string, string>): Promise<void> {
  const cache = await caches.open(copyName(SCOPE, version))
  for (const [path, body] of Object.entries(files)) {
    await cache.put(SCOPE + path, new Response(body, { headers: { ETag: '"e"', 'Content-Encoding': 'br' } }))
  }
}

beforeEach(async () => {
  caches = keptCaches()
  await fill('1', { '': 'home', 'present/': 'talk 1', 'land.pmtiles': '0123456789', [COPY_LIST]: '{}' })
})

const told = async (asked: Asked) => {
  const answer = await answerFrom(caches, SCOPE, asked)
  return answer && { status: answer.status, body: await answer.text() }
}

it.each<[string, Asked, string | null]>([
  ['a page', ask('present/'), 'present/'],
  ['a page at a view', ask('?activity=a&time=2019'), ''],
  ['a page at a step', ask('present/#step-6'), 'present/'],
  ['a page by its file', ask('present/index.html'), 'present/'],
  ['another host', ask('https://other.example/sub/'), null],
  ['another site of the host', ask('https://host.example/'), null],
  ['what is sent', ask('', { method: 'POST' }), null],
  ['what is to come from the host', ask('', { cache: 'reload' }), null],
  ['the list of the site', ask(COPY_LIST), null]
])('looks for %s', (_, asked, path) => {
  expect(addressIn(SCOPE, asked)).toBe(path === null ? null : SCOPE + path)
})

it('answers from the copy what is in it, and nothing else', async () => {
  expect(await told(ask('?at=kaunas'))).toEqual({ status: 200, body: 'home' })
  expect(await told(ask('places/kaunas/'))).toBeNull()
})

it('leads from the address of a folder to its page, with the view', async () => {
  const answer = await answerFrom(caches, SCOPE, ask('present?at=kaunas'))
  expect([answer?.status, answer?.headers.get('Location')]).toEqual([302, `${SCOPE}present/?at=kaunas`])
})

it('cuts an archive into parts, to the byte', async () => {
  const answer = await answerFrom(caches, SCOPE, ask('land.pmtiles', {}, 'bytes=2-4'))
  const { headers } = answer ?? new Response()
  expect([answer?.status, await answer?.text()]).toEqual([206, '234'])
  expect([headers.get('Content-Range'), headers.get('ETag')]).toEqual(['bytes 2-4/10', '"e"'])
  expect(headers.get('Content-Encoding')).toBeNull()
  expect((await told(ask('land.pmtiles', {}, 'bytes=10-')))?.status).toBe(416)
  expect(await told(ask('land.pmtiles', {}, 'lines=1'))).toEqual({ status: 200, body: '0123456789' })
})

it('takes a newer copy when it is complete, and the older one for what only that has', async () => {
  await fill('2', { 'present/': 'talk 2' })
  expect(await told(ask('present/'))).toEqual({ status: 200, body: 'talk 1' })
  await fill('2', { [COPY_LIST]: '{}' })
  expect(await told(ask('present/'))).toEqual({ status: 200, body: 'talk 2' })
  expect(await told(ask(''))).toEqual({ status: 200, body: 'home' })
})
