/** Knows in which languages the quotes of our content must have a translation; knows nothing of how it reads. */
import { describe, expect, it } from 'vitest'
import { LIST_NAMES, type AnyRecord } from '$lib/model/records'
import { readRecords } from '../fixtures/read-records'

const records = readRecords('data')
const langOf = new Map(records.sources.map(({ id, lang }) => [id, lang]))
const translated = LIST_NAMES.flatMap((list) =>
  records[list].flatMap((record: AnyRecord) =>
    (record.claims ?? []).flatMap((claim) =>
      claim.translation ? [{ id: record.id, ...claim, lang: claim.lang ?? langOf.get(claim.source) }] : []
    )
  )
)

describe('quotes of our content', () => {
  it('that are translated are so in each language of the site but their own', () => {
    expect(translated.length).toBeGreaterThan(50)
    const wanting = translated.flatMap(({ id, quote, lang, translation }) => {
      const has = Object.keys(translation ?? {})
      const lacks = records.site.languages.filter((each) => each !== lang && !has.includes(each))
      return lacks.length > 0 ? [`${id}: ${quote ?? ''}: ${lacks.join(', ')}`] : []
    })
    expect(wanting).toEqual([])
  })
})

it('names begin with a capital, as they stand in tables and as titles', () => {
  const names = [...records.organisations, ...records.places].flatMap(({ name }) => Object.values(name))
  expect(names.filter((name) => /^\p{Ll}/u.test(name))).toEqual([])
})
