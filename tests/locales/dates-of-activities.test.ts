import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createAllWords } from '$lib/locales/all-words'
import { INTERFACE_LANGUAGES } from '$lib/locales/languages'
import { dateWords, shortDateWords } from '$lib/view/activity-words'
import { contentIn } from '../fixtures/worlds'

const WORDS = INTERFACE_LANGUAGES.map(createAllWords)
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('dates of our activities', () => {
  const TABLE: Readonly<Record<string, readonly string[]>> = {
    'kaunas-2024-02': [
      '26–28 February 2024',
      '2024. gada 26.–28. februāris',
      '2024 m. vasario 26–28 d.',
      '26–28 février 2024',
      '26–28 februari 2024'
    ],
    'brussels-2024-04': ['April 2024', '2024. gada aprīlis', '2024 m. balandis', 'avril 2024', 'april 2024'],
    'rezekne-2024-06': ['June 2024', '2024. gada jūnijs', '2024 m. birželis', 'juin 2024', 'juni 2024'],
    'closing-2024-10': [
      'October 2024',
      '2024. gada oktobris',
      '2024 m. spalis',
      'octobre 2024',
      'oktober 2024'
    ],
    'jelgava-2019-02': [
      '5–6 February 2019',
      '2019. gada 5.–6. februāris',
      '2019 m. vasario 5–6 d.',
      '5–6 février 2019',
      '5–6 februari 2019'
    ],
    'steering-group-2019': [
      'No date',
      'datums nav norādīts',
      'data nenurodyta',
      'date non précisée',
      'datum niet vermeld'
    ],
    'viesite-2019-02': [
      '13–26 February 2019',
      '2019. gada 13.–26. februāris',
      '2019 m. vasario 13–26 d.',
      '13–26 février 2019',
      '13–26 februari 2019'
    ],
    'viesite-day-centre': [
      'No date',
      'datums nav norādīts',
      'data nenurodyta',
      'date non précisée',
      'datum niet vermeld'
    ],
    'kretinga-2019-05': ['May 2019', '2019. gada maijs', '2019 m. gegužė', 'mai 2019', 'mei 2019'],
    'rokiskis-2019-07': ['July 2019', '2019. gada jūlijs', '2019 m. liepa', 'juillet 2019', 'juli 2019'],
    'seminars-2016': ['2016–2017', '2016.–2017. gads', '2016–2017 m.', '2016–2017', '2016–2017']
  }

  it.each(Object.entries(TABLE))('are written in five languages: %s', (id, texts) => {
    const said = WORDS.map((say) => {
      const dataset = contentIn(say.lang)
      return plain(shortDateWords(dataset, dataset.columns.id.indexOf(id), say)).toLowerCase()
    })
    expect(said).toEqual(texts.map((text) => text.toLowerCase()))
  })

  const HEARD: Readonly<Record<string, readonly string[]>> = {
    'kaunas-2024-02': [
      '26 to 28 February 2024',
      'no 2024. gada 26. februāra līdz 28. februārim',
      'nuo 2024 m. vasario 26 d. iki 28 d.',
      'du 26 au 28 février 2024',
      'van 26 tot en met 28 februari 2024'
    ],
    'jelgava-2019-02': [
      '5 to 6 February 2019',
      'no 2019. gada 5. februāra līdz 6. februārim',
      'nuo 2019 m. vasario 5 d. iki 6 d.',
      'du 5 au 6 février 2019',
      'van 5 tot en met 6 februari 2019'
    ],
    'viesite-2019-02': [
      '13 to 26 February 2019',
      'no 2019. gada 13. februāra līdz 26. februārim',
      'nuo 2019 m. vasario 13 d. iki 26 d.',
      'du 13 au 26 février 2019',
      'van 13 tot en met 26 februari 2019'
    ],
    'seminars-2016': [
      '2016 to 2017, month not known',
      'no 2016. līdz 2017. gadam, mēnesis nav zināms',
      'nuo 2016 iki 2017 m., mėnuo nežinomas',
      'de 2016 à 2017, mois inconnu',
      'van 2016 tot en met 2017, maand niet bekend'
    ]
  }

  it.each(Object.entries(HEARD))('are heard with both their ends in the right case: %s', (id, texts) => {
    const said = WORDS.map((say) => {
      const dataset = contentIn(say.lang)
      return plain(dateWords(dataset, dataset.columns.id.indexOf(id), say, 'spoken'))
    })
    expect(said).toEqual(texts)
  })

  it.each(Object.keys(TABLE).filter((id) => !(id in HEARD)))('are heard as they are written: %s', (id) => {
    for (const say of WORDS) {
      const dataset = contentIn(say.lang)
      const row = dataset.columns.id.indexOf(id)
      expect(dateWords(dataset, row, say, 'spoken')).toBe(dateWords(dataset, row, say))
    }
  })

  it('are all in that table', () => {
    const { columns } = contentIn('en')
    const counted = JSON.parse(readFileSync('data/activities.json', 'utf8')) as {
      activities: { id: string }[]
    }
    expect(counted.activities.length).toBe(columns.id.length)
    expect(Object.keys(TABLE)).toHaveLength(11)
  })
})
