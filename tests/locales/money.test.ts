import { expect, it } from 'vitest'
import { createAllWords } from '$lib/locales/all-words'
import { INTERFACE_LANGUAGES } from '$lib/locales/languages'
import { formatEuros } from '$lib/locales/money'
import { formatNumber } from '$lib/locales/words'

const WORDS = INTERFACE_LANGUAGES.map(createAllWords)
/** Spaces that keep a number together, as the test can show them: `_` wide, `'` narrow. */
const shown = (text: string) => text.replaceAll('\u00a0', '_').replaceAll('\u202f', "'")

it.each([
  [791_256.2, '€791,256.20', '791_256,20_€', '791_256,20_€', "791'256,20_€", '€_791.256,20'],
  [12_500, '€12,500.00', '12_500,00_€', '12_500,00_€', "12'500,00_€", '€_12.500,00'],
  [1000, '€1,000.00', '1000,00_€', '1_000,00_€', "1'000,00_€", '€_1.000,00'],
  [1_000_000, '€1,000,000.00', '1_000_000,00_€', '1_000_000,00_€', "1'000'000,00_€", '€_1.000.000,00'],
  [999.999, '€1,000.00', '1000,00_€', '1_000,00_€', "1'000,00_€", '€_1.000,00'],
  [0.5, '€0.50', '0,50_€', '0,50_€', '0,50_€', '€_0,50'],
  [0, '€0.00', '0,00_€', '0,00_€', '0,00_€', '€_0,00']
])('%d euros are written %s in English, and as the others do', (eur, ...texts) => {
  expect(WORDS.map((say) => shown(formatEuros(eur, say)))).toEqual(texts)
})

it.each([
  [0, '0', '0', '0', '0', '0'],
  [1.5, '1.5', '1,5', '1,5', '1,5', '1,5'],
  [460, '460', '460', '460', '460', '460'],
  [1050, '1,050', '1050', '1_050', "1'050", '1.050'],
  [12_500, '12,500', '12_500', '12_500', "12'500", '12.500']
])('%d is written %s in English, and as the others do', (value, ...texts) => {
  expect(WORDS.map((say) => shown(formatNumber(value, say)))).toEqual(texts)
})
