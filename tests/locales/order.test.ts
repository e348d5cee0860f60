import { expect, it } from 'vitest'
import { inOrderOf } from '$lib/locales/order'

it.each([
  ['lv', ['Auce', 'Čehija', 'Jelgava', 'Ķegums', 'Liepāja', 'Rēzekne', 'Šveice', 'Viesīte']],
  ['lt', ['Biržai', 'Čekija', 'Estija', 'Kaunas', 'Šiauliai', 'Ukmergė', 'Žagarė']],
  ['fr', ['Belgique', 'Écosse', 'Estonie', 'Île', 'Lettonie']],
  ['nl', ['België', 'Letland', 'Oekraïne', 'Ötztal', 'Zemgale']]
])('names stand in the order of %s: %j', (lang, names) => {
  expect(names.toReversed().toSorted(inOrderOf(lang))).toEqual(names)
})
