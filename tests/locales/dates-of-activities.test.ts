import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createAllWords } from '$lib/locales/all-words'
import { INTERFACE_LANGUAGES } from '$lib/locales/languages'
import { shortDateWords } from '$lib/view/activity-words'
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

  it('are all in that table', () => {
    const { columns } = contentIn('en')
    const counted = JSON.parse(readFileSync('data/activities.json', 'utf8')) as {
      activities: { id: string }[]
    }
    expect(counted.activities.length).toBe(columns.id.length)
    expect(Object.keys(TABLE)).toHaveLength(11)
  })
})
