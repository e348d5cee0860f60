import { expect, it } from 'vitest'
import { createAllWords } from '$lib/locales/all-words'
import { fitsOneRow } from '$lib/panels/controls-row'

const SIX = ['exchange', 'training', 'meeting', 'camp', 'event', 'works'] as const

it('the controls share their row with six kinds in English alone, and with three in any language', () => {
  const fit = (lang: string, count: number) => fitsOneRow(SIX.slice(0, count), createAllWords(lang))
  expect(['en', 'lv', 'lt', 'fr', 'nl'].map((lang) => fit(lang, 6))).toEqual([
    true,
    false,
    false,
    false,
    false
  ])
  expect(['en', 'lv', 'lt', 'fr', 'nl'].map((lang) => fit(lang, 3))).toEqual([true, true, true, true, true])
})
