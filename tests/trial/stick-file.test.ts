import { expect, it } from 'vitest'
import { readContents, writeContents, type Contents } from '$lib/offline/contents'
import { stickWith } from '$lib/trial/stick-file'

const contentsAt = (base: string, bytes: Contents['bytes']): Contents => ({
  base,
  isPublic: false,
  title: 'Salt & pepper',
  homes: [],
  pages: {},
  json: {},
  bytes,
  land: '<svg/>'
})
const block = (html: string) => readContents(/kartu-data">([^<]*)</.exec(html)?.[1] ?? '')

it('exchanges the block of data, and keeps the tiles under the new address', () => {
  const old = contentsAt('https://old.example', { 'https://old.example/basemap/a.pmtiles': 'AA' })
  const html = `<title>Old</title><script type="application/json" id="kartu-data">\n${writeContents(old)}\n</script><p>$1</p>`
  const made = stickWith(html, contentsAt('https://new.example', {}))
  expect(made).toMatch(/^<title>Salt &amp; pepper – Kartu<\/title>.*<p>\$1<\/p>$/s)
  expect(block(made ?? '')).toEqual(
    contentsAt('https://new.example', { 'https://new.example/basemap/a.pmtiles': 'AA' })
  )
})

it('takes no other page for one', () => {
  expect(stickWith('<title>Other</title>', contentsAt('', {}))).toBeNull()
})
