import { describe, expect, it } from 'vitest'
import { acknowledgementsOf } from '$lib/model/acknowledgements'
import { compile } from '$lib/model/compile'
import { readRecords } from '../fixtures/read-records'

const records = readRecords('data')

function told(lang: string) {
  const compiled = compile(records, lang)
  const publisherOf = (source: number) => compiled.details.sources[source]?.id
  return acknowledgementsOf(records, lang, compiled).map(({ project, authorities, publishers }) => ({
    id: project.id,
    authorities: authorities.map(({ authority, quotes }) => [
      authority.text,
      ...quotes.map(({ source }) => publisherOf(source))
    ]),
    publishers: publishers.map(({ source, text }) => [publisherOf(source), text])
  }))
}

describe('what the sources say of the EU’s part', () => {
  it('names each authority with the source that names it, and corrects neither', () => {
    expect(told('en').find(({ id }) => id === 'well-being')?.authorities).toEqual([
      ['State Education Development Agency (Latvia)', 'rezekne-2024'],
      ['European Education and Culture Executive Agency', 'vlc-2024']
    ])
  })

  it('has the words by which publishers answer for theirs, with the project of which they tell', () => {
    expect(told('en').find(({ id }) => id === 'socquality')).toEqual({
      id: 'socquality',
      authorities: [],
      publishers: [
        ['zemgale-2019', 'Par šīs publikācijas saturu pilnībā atbild Zemgales Plānošanas reģions'],
        ['viesite-2019', 'Par tās saturu pilnībā atbild Viesītes novada pašvaldība']
      ]
    })
  })

  it('is the same in every language but for names', () => {
    const bare = (lang: string) =>
      told(lang).map(({ id, authorities, publishers }) => [
        id,
        authorities.map(([, ...by]) => by),
        publishers
      ])
    for (const lang of ['lv', 'lt', 'fr', 'nl']) expect(bare(lang)).toEqual(bare('en'))
  })
})
