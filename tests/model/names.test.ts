/** Knows that names come in parts: what is read and is not there is fetched once, heard of, and found by its id. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi, type Mock } from 'vitest'
import type { Columns } from '$lib/model/dataset'
import { idFile, idFiles, nameChunks, NAMES_PER_CHUNK, namesOf } from '$lib/model/name-chunks'
import type { Names, NameSource } from '$lib/model/names.svelte'
import { createLiveModules, type LiveModules } from '../fixtures/live-modules'

const SIZE = NAMES_PER_CHUNK * 3 + 7
const label = (row: number) => ({ text: `Title ${row}`, lang: 'en', by: 'us' as const })
const columns = {
  size: SIZE,
  id: Array.from({ length: SIZE }, (_, row) => (row === 5 ? '__proto__' : `activity-${row}`)),
  title: Array.from({ length: SIZE }, (_, row) => label(row))
} as unknown as Columns
const [chunks, ids] = [nameChunks(columns), idFiles(columns)]

let modules: LiveModules
let Model: typeof import('$lib/model/names.svelte')
let effects: typeof import('../fixtures/effects.svelte')
let source: NameSource & { readonly chunk: Mock<NameSource['chunk']> }
let names: Names
let shown: Columns

beforeAll(async () => {
  modules = await createLiveModules()
  Model = (await modules.load('/src/lib/model/names.svelte.ts')) as typeof Model
  effects = (await modules.load('/tests/fixtures/effects.svelte.ts')) as typeof effects
}, 30_000)
afterAll(() => modules.destroy())
beforeEach(() => {
  source = {
    chunk: vi.fn<NameSource['chunk']>((number) =>
      chunks[number] ? Promise.resolve(chunks[number]) : Promise.reject(new Error('no chunk'))
    ),
    ids: (number) => Promise.resolve(JSON.parse(JSON.stringify(ids[number])) as Record<string, number>),
    idFiles: ids.length
  }
  names = new Model.Names(SIZE, source, namesOf(columns, [0, 1, 2]))
  shown = names.columns(columns)
})

describe('names in parts', () => {
  it('has those that came with the page at once, and asks for nothing', () => {
    expect(shown.title[1]?.text).toBe('Title 1')
    expect(names.rowOf('activity-2')).toBe(2)
    expect(source.chunk).not.toHaveBeenCalled()
  })

  it('fetches what is read and is not there, once, and whoever read it hears of it', async () => {
    const heard: (string | undefined)[] = []
    const stop = effects.watch(
      () => shown.title[NAMES_PER_CHUNK + 3]?.text,
      (text) => heard.push(text)
    )
    expect([shown.id[NAMES_PER_CHUNK + 4], source.chunk.mock.calls]).toEqual([undefined, [[1]]])
    await names.ensure([NAMES_PER_CHUNK])
    effects.settle()
    expect(heard).toEqual([undefined, `Title ${NAMES_PER_CHUNK + 3}`])
    expect(source.chunk).toHaveBeenCalledTimes(1)
    stop()
  })

  it('reads nothing outside its rows', () => {
    expect([shown.id[-1], shown.id[SIZE], shown.id.length]).toEqual([undefined, undefined, SIZE])
    expect(source.chunk).not.toHaveBeenCalled()
  })

  it('finds the row of any id, with its names', async () => {
    expect(await names.find(`activity-${SIZE - 1}`)).toBe(SIZE - 1)
    expect(shown.title[SIZE - 1]?.text).toBe(`Title ${SIZE - 1}`)
    expect(await names.find('activity-none')).toBe(-1)
    expect(await names.find('constructor')).toBe(-1)
    expect(await names.find('__proto__')).toBe(5)
  })

  it('says what did not come, asks for it again on a wish only, and then has it', async () => {
    source.chunk.mockRejectedValueOnce(new Error('offline'))
    await expect(names.ensure([SIZE - 1])).rejects.toThrow('not all names came')
    expect([names.hasFailed, shown.title[SIZE - 1]]).toEqual([true, undefined])
    expect(source.chunk).toHaveBeenCalledTimes(1)
    expect(await names.retry()).toBe(true)
    expect(shown.title[SIZE - 1]?.text).toBe(`Title ${SIZE - 1}`)
  })

  it('looks an id up in one file of a known number', () => {
    for (const row of [0, 5, 700, SIZE - 1]) {
      const id = columns.id[row] ?? ''
      expect(ids[idFile(id, ids.length)]?.[id]).toBe(row)
    }
  })
})
