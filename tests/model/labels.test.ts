import { describe, expect, it, test } from 'vitest'
import { compile } from '../../src/lib/model/compile'
import { labelOf, OURS } from '../../src/lib/model/labels'
import { aProject, smallWorld } from '../fixtures/small-world'

describe('a label', () => {
  test.each([
    [{ en: 'Visit', lv: 'Vizīte' }, ['lv', 'en'], 'lv'],
    [{ en: 'Visit', lt: 'Vizitas' }, ['lv', 'en'], 'en'],
    [{ lt: 'Vizitas' }, ['lv', 'en'], 'lt']
  ])('of %o in %o is in %s', (text, languages, lang) => {
    expect(labelOf(text, languages, OURS)).toMatchObject({ lang, by: 'us' })
  })
  it('refuses a text without any language', () => {
    expect(() => labelOf({}, ['en'], OURS)).toThrow('empty text')
  })
})

describe('the words of a title are', () => {
  const claims = [{ source: 'page-a', evidence: 'reported' as const, says: { title: { lv: 'Tilts' } } }]
  const remark = { en: 'From a register.' }
  const register = {
    id: 'register',
    kind: 'reference' as const,
    title: { en: 'Register' },
    lang: 'en',
    url: null
  }
  const by = (lang: string, fields: Parameters<typeof aProject>[0]) =>
    compile(
      smallWorld({
        sources: [register],
        projects: [aProject({ title: { en: 'Bridge', lv: 'Tilts' }, claims, ...fields })]
      }),
      lang
    ).dataset.projects[0]?.title.by

  it('the source’s where a claim says that very text in that language', () => {
    expect(by('lv', {})).toBe('source')
    expect(by('lv', { title: { en: 'Bridge', lv: 'Tilti' } })).toBe('us')
    expect(by('lv', { title: { en: 'Bridge', lt: 'Tilts' } })).toBe('us')
  })
  it('the register’s where the record names one and remarks on that path', () => {
    expect(by('en', { refs: ['register'], notes: { 'title.en': remark } })).toBe('reference')
    expect(by('en', { refs: ['register'], notes: { title: remark } })).toBe('us')
    expect(by('en', { notes: { 'title.en': remark } })).toBe('us')
  })
  it('ours otherwise', () => {
    expect(by('en', {})).toBe('us')
  })
})
