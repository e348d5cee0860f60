import { expect, it } from 'vitest'
import { atStart, inSentence } from '$lib/locales/in-sentence'

it.each([
  ['Lead partner', 'lead partner'],
  ['Ziņots 2 avotos', 'ziņots 2 avotos'],
  ['Part du budget de l’UE', 'part du budget de l’UE'],
  ['', '']
])('%s reads within a sentence as %s', (label, words) => {
  expect(inSentence(label)).toBe(words)
})

it.each([
  ['public institution', 'Public institution'],
  ['établissement public', 'Établissement public'],
  ['į regioną', 'Į regioną'],
  ['', '']
])('%s reads alone as %s', (words, label) => {
  expect(atStart(words)).toBe(label)
})
