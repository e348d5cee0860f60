import { expect, it } from 'vitest'
import { answerTo, type Answer } from '$lib/offline/contained'

const BASE = 'https://host.example'
const contents = {
  base: BASE,
  isPublic: false,
  title: '',
  homes: [],
  pages: {},
  json: { [`${BASE}/search.json`]: [] },
  bytes: {},
  land: ''
}
const unpacked = { bytes: new Map([[`${BASE}/a.pmtiles`, Uint8Array.from([0, 1, 2, 3])]]), land: '<svg/>' }

it.each<[string, string | null, Answer | null]>([
  [`${BASE}/search.json`, null, { status: 200, body: '[]' }],
  [`${BASE}/a.pmtiles`, null, { status: 200, body: Uint8Array.from([0, 1, 2, 3]) }],
  [`${BASE}/a.pmtiles`, 'bytes=1-2', { status: 206, body: Uint8Array.from([1, 2]) }],
  [`${BASE}/data/own.json`, null, { status: 404, body: '' }],
  ['', null, { status: 200, body: '<svg/>' }],
  ['data:font/woff2;base64,AA', null, null],
  ['https://elsewhere.example/', null, null]
])('%s, %s', (href, range, answer) => {
  expect(answerTo(contents, unpacked, { href, range })).toEqual(answer)
})
