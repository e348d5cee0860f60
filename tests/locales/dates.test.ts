import { describe, expect, it } from 'vitest'
import { createAllWords } from '$lib/locales/all-words'
import { formatSpan, shortMonth, type CalendarDay, type Grain } from '$lib/locales/dates'
import { INTERFACE_LANGUAGES } from '$lib/locales/languages'
import { formatPeriod } from '$lib/model/period-words'

const WORDS = INTERFACE_LANGUAGES.map(createAllWords)
const day = (text: string): CalendarDay => {
  const [year = 0, month = 1, date = 1] = text.split('-').map(Number)
  return { year, month, day: date }
}
/** Plain spaces for those that keep a line together, so that a table of them can be read. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
type Row = readonly [Grain, string, string | null, string, string, string, string, string]

const WRITTEN: readonly Row[] = [
  [
    'day',
    '2019-02-05',
    '2019-02-05',
    '5 February 2019',
    '2019. gada 5. februāris',
    '2019 m. vasario 5 d.',
    '5 février 2019',
    '5 februari 2019'
  ],
  [
    'day',
    '2021-07-01',
    '2021-07-01',
    '1 July 2021',
    '2021. gada 1. jūlijs',
    '2021 m. liepos 1 d.',
    '1er juillet 2021',
    '1 juli 2021'
  ],
  [
    'day',
    '2024-02-26',
    '2024-02-28',
    '26–28 February 2024',
    '2024. gada 26.–28. februāris',
    '2024 m. vasario 26–28 d.',
    '26–28 février 2024',
    '26–28 februari 2024'
  ],
  [
    'day',
    '2024-05-28',
    '2024-06-02',
    '28 May – 2 June 2024',
    '2024. gada 28. maijs – 2. jūnijs',
    '2024 m. gegužės 28 d. – birželio 2 d.',
    '28 mai – 2 juin 2024',
    '28 mei – 2 juni 2024'
  ],
  [
    'day',
    '2018-03-01',
    '2020-02-29',
    '1 March 2018 – 29 February 2020',
    '2018. gada 1. marts – 2020. gada 29. februāris',
    '2018 m. kovo 1 d. – 2020 m. vasario 29 d.',
    '1er mars 2018 – 29 février 2020',
    '1 maart 2018 – 29 februari 2020'
  ],
  [
    'month',
    '2024-04-01',
    '2024-04-30',
    'April 2024',
    '2024. gada aprīlis',
    '2024 m. balandis',
    'avril 2024',
    'april 2024'
  ],
  [
    'month',
    '2024-04-01',
    '2024-06-30',
    'April–June 2024',
    '2024. gada aprīlis–jūnijs',
    '2024 m. balandis–birželis',
    'avril–juin 2024',
    'april–juni 2024'
  ],
  [
    'month',
    '2023-12-01',
    '2024-10-31',
    'December 2023 – October 2024',
    '2023. gada decembris – 2024. gada oktobris',
    '2023 m. gruodis – 2024 m. spalis',
    'décembre 2023 – octobre 2024',
    'december 2023 – oktober 2024'
  ],
  ['year', '2016-01-01', '2016-12-31', '2016', '2016. gads', '2016 m.', '2016', '2016'],
  [
    'year',
    '2016-01-01',
    '2017-12-31',
    '2016–2017',
    '2016.–2017. gads',
    '2016–2017 m.',
    '2016–2017',
    '2016–2017'
  ],
  ['year', '2014-01-01', null, 'since 2014', 'kopš 2014. gada', 'nuo 2014 m.', 'depuis 2014', 'sinds 2014'],
  [
    'month',
    '2014-03-01',
    null,
    'since March 2014',
    'kopš 2014. gada marta',
    'nuo 2014 m. kovo',
    'depuis mars 2014',
    'sinds maart 2014'
  ],
  [
    'day',
    '2014-03-01',
    null,
    'since 1 March 2014',
    'kopš 2014. gada 1. marta',
    'nuo 2014 m. kovo 1 d.',
    'depuis le 1er mars 2014',
    'sinds 1 maart 2014'
  ]
]
const SPOKEN: readonly Row[] = [
  [
    'day',
    '2019-02-05',
    '2019-02-06',
    '5 to 6 February 2019',
    'no 2019. gada 5. februāra līdz 6. februārim',
    'nuo 2019 m. vasario 5 d. iki 6 d.',
    'du 5 au 6 février 2019',
    'van 5 tot en met 6 februari 2019'
  ],
  [
    'day',
    '2024-05-28',
    '2024-06-02',
    '28 May to 2 June 2024',
    'no 2024. gada 28. maija līdz 2. jūnijam',
    'nuo 2024 m. gegužės 28 d. iki birželio 2 d.',
    'du 28 mai au 2 juin 2024',
    'van 28 mei tot en met 2 juni 2024'
  ],
  [
    'day',
    '2018-03-01',
    '2020-02-29',
    '1 March 2018 to 29 February 2020',
    'no 2018. gada 1. marta līdz 2020. gada 29. februārim',
    'nuo 2018 m. kovo 1 d. iki 2020 m. vasario 29 d.',
    'du 1er mars 2018 au 29 février 2020',
    'van 1 maart 2018 tot en met 29 februari 2020'
  ],
  [
    'month',
    '2024-04-01',
    '2024-06-30',
    'April to June 2024',
    'no 2024. gada aprīļa līdz jūnijam',
    'nuo 2024 m. balandžio iki birželio',
    'avril à juin 2024',
    'van april tot en met juni 2024'
  ],
  [
    'month',
    '2023-12-01',
    '2024-10-31',
    'December 2023 to October 2024',
    'no 2023. gada decembra līdz 2024. gada oktobrim',
    'nuo 2023 m. gruodžio iki 2024 m. spalio',
    'décembre 2023 à octobre 2024',
    'van december 2023 tot en met oktober 2024'
  ],
  [
    'year',
    '2016-01-01',
    '2017-12-31',
    '2016 to 2017',
    'no 2016. līdz 2017. gadam',
    'nuo 2016 iki 2017 m.',
    'de 2016 à 2017',
    'van 2016 tot en met 2017'
  ],
  [
    'day',
    '2019-02-05',
    '2019-02-05',
    '5 February 2019',
    '2019. gada 5. februāris',
    '2019 m. vasario 5 d.',
    '5 février 2019',
    '5 februari 2019'
  ]
]

describe.each([
  ['written', WRITTEN],
  ['spoken', SPOKEN]
] as const)('dates that are %s', (voice, rows) => {
  it.each(rows)('are, by %s from %s to %s: %s', (grain, from, to, ...texts) => {
    const said = WORDS.map((say) =>
      plain(formatSpan(grain, [day(from), to === null ? null : day(to)], say, voice))
    )
    expect(said).toEqual(texts)
  })
})

describe('months', () => {
  it.each(WORDS.map((say) => [say.lang, say] as const))(
    'have twelve names and short names in %s',
    (_, say) => {
      const numbers = Array.from({ length: 12 }, (_, index) => index + 1)
      const names = numbers.map((month) => {
        const one = { year: 2024, month, day: 1 }
        return formatSpan('month', [one, one], say)
      })
      expect(new Set(names).size).toBe(12)
      const short = numbers.map((month) => shortMonth(month, say))
      expect(new Set(short).size).toBe(12)
      for (const name of short) expect(name.length).toBeLessThanOrEqual(6)
    }
  )
})

it('a period without a grain is as fine as its years', () => {
  const period = { start: 16_801, days: 731, grain: 'none' } as const
  expect(WORDS.map((say) => plain(formatPeriod(period, say)))).toEqual([
    '2016–2017',
    '2016.–2017. gads',
    '2016–2017 m.',
    '2016–2017',
    '2016–2017'
  ])
})
