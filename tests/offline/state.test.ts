import { expect, it } from 'vitest'
import { createAllWords } from '$lib/locales/all-words'
import type { CopyList } from '$lib/offline/copy'
import { megabytes, offlineWords, progressOf, settled, type OfflineState } from '$lib/offline/state'

const say = createAllWords('en')
const files = [
  { path: 'a', bytes: 1_500_000, hash: '' },
  { path: 'b', bytes: 7_000_000, hash: '' }
]
const list: CopyList = { version: '1', dataDate: '2026-11-21', isWhole: true, files }

const cases: readonly [state: OfflineState, steps: number | null, words: string][] = [
  [{ is: 'none' }, 9, ''],
  [{ is: 'fetching', ...progressOf(list, files.slice(0, 1)) }, 9, 'Files: 1 of 2 · 1.5 / 8.5 MB'],
  [{ is: 'ready', dataDate: null }, 9, 'Offline copy ready, 9 of 9 steps'],
  [{ is: 'ready', dataDate: null }, null, 'Offline copy ready'],
  [{ is: 'update', dataDate: null, newDate: null }, 9, 'A new version is ready.'],
  [{ is: 'failed', why: 'noRoom' }, 9, 'The device has no room for the offline copy.'],
  [{ is: 'failed', why: 'refused' }, 9, 'This browser does not allow an offline copy.'],
  [{ is: 'failed', why: 'cut' }, 9, 'The offline copy is not finished.']
]
it.each(cases)('says %o beside %s steps', (state, steps, words) => {
  expect(offlineWords(state, say, steps)).toBe(words)
})

it('writes sizes as each language does', () => {
  expect(megabytes(8_437_000, createAllWords('fr'))).toBe('8,4 Mo')
})

it('is ready until the site has another version', () => {
  const newer = { ...list, version: '2', dataDate: '2026-12-01' }
  expect(settled(list, null)).toEqual({ is: 'ready', dataDate: '2026-11-21' })
  expect(settled(list, { ...list })).toEqual({ is: 'ready', dataDate: '2026-11-21' })
  expect(settled(list, newer)).toEqual({ is: 'update', dataDate: '2026-11-21', newDate: '2026-12-01' })
})
