/** Knows how the contents of the one file for a stick are gathered; runs at build time only, like `routes/built.ts`. */
import { onPage } from '$lib/map/drawn-ground'
import { buildIn, buildOnce } from '../routes/built'
import { dashboardData } from '../routes/dashboard-data'
import { jsonPartsIn } from '../routes/data-parts.server'
import { decksIn, deckPath } from '../routes/decks'
import { pathsOf } from '../routes/languages'
import { load } from '../routes/[[lang=lang]]/present/[[deck]]/+page.server'
import type { Contents, Page } from '$lib/offline/contents'

type Ground = Awaited<ReturnType<typeof dashboardData>>['ground']

/** All contents, under the address `base`, but the archives of the map. */
export async function makeContents(base: string): Promise<Omit<Contents, 'bytes'>> {
  const { address, languages, drawnLeaves, drawnWhole } = await buildOnce()
  const homes = pathsOf(languages)
  const made = await Promise.all(homes.map(({ lang }, order) => pagesIn(order === 0 ? undefined : lang)))
  const parts = await Promise.all(homes.map(({ lang }) => jsonPartsIn(lang)))
  const first = await buildIn(languages[0] ?? '')
  return {
    base,
    isPublic: address !== null,
    title: first.dataset.site.title.text,
    homes,
    pages: Object.fromEntries(made.flat()),
    json: Object.fromEntries(parts.flat()),
    land: `<svg xmlns="http://www.w3.org/2000/svg">${drawnLeaves}${drawnWhole}</svg>`
  }
}

/** Dashboard and talks in a language, by address. */
async function pagesIn(param: string | undefined): Promise<[string, Page][]> {
  const data = await dashboardData(param)
  const { lang, home } = data
  const { dataset } = await buildIn(lang)
  const first = { map: '', time: '', foot: '', totals: '' }
  const dashboard = {
    ...data,
    parts: undefined,
    ground: onPage(data.ground),
    dataset,
    ready: [],
    shown: null,
    first
  }
  const decks = await decksIn(param)
  const talks = decks.map(async (deck, order): Promise<[string, Page]> => {
    const params = { lang: param, deck: order === 0 ? undefined : (deck.id ?? undefined) }
    // Nothing but its parameters is read of a request.
    const talk = (await load({ params } as Parameters<typeof load>[0])) as { readonly ground: Ground }
    const page = { ...talk, parts: undefined, dataset, ground: onPage(talk.ground), steps: '' }
    return [home + deckPath(deck, order), { is: 'talk', lang, data: page }]
  })
  return [[home, { is: 'dashboard', lang, data: dashboard }], ...(await Promise.all(talks))]
}
