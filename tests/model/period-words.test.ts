import { expect, it } from 'vitest'
import { createAllWords } from '$lib/locales/all-words'
import type { Period } from '$lib/model/dataset'
import { formatPeriod } from '$lib/model/period-words'
import { dayOf } from '$lib/time/day'

const span = (
  from: [number, number, number],
  to: [number, number, number],
  grain: Period['grain']
): Period => {
  const start = dayOf(...from)
  return { start, days: dayOf(...to) - start + 1, grain }
}

it.each([
  [span([2019, 2, 5], [2019, 2, 6], 'day'), '5–6 February 2019'],
  [span([2021, 7, 1], [2021, 7, 1], 'day'), '1 July 2021'],
  [span([2024, 5, 28], [2024, 6, 2], 'day'), '28 May – 2 June 2024'],
  [span([2018, 3, 1], [2020, 2, 29], 'day'), '1 March 2018 – 29 February 2020'],
  [span([2024, 4, 1], [2024, 4, 30], 'month'), 'April 2024'],
  [span([2024, 4, 1], [2024, 6, 30], 'month'), 'April–June 2024'],
  [span([2023, 12, 1], [2024, 10, 31], 'month'), 'December 2023 – October 2024'],
  [span([2016, 1, 1], [2016, 12, 31], 'year'), '2016'],
  [span([2016, 1, 1], [2017, 12, 31], 'year'), '2016–2017'],
  [{ start: dayOf(2014, 1, 1), days: 0, grain: 'year' } as const, 'since 2014'],
  [{ start: dayOf(2014, 3, 1), days: 0, grain: 'month' } as const, 'since March 2014'],
  [{ start: dayOf(2014, 3, 9), days: 0, grain: 'day' } as const, 'since 9 March 2014']
])('words %j as %s', (period, text) => {
  expect(formatPeriod(period, createAllWords('en'))).toBe(text)
})
