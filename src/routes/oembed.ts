/**
 * Knows the file by which others get the code of the dashboard's frame (oEmbed): a host without a program answers
 * one question for each language. Runs in Node only, like `built.ts`.
 */
import { embedPath, oEmbed } from '$lib/exchange/embed-code'
import { corpusIn, languageEntries } from './corpora'
import { buildOnce } from './built'
import { publicAddress } from './languages'

/** Name of the file, among those of the data. */
const NAME = 'oembed.json'
/** Width that a frame is said to have, px: hosts make it narrower. */
const WIDTH_PX = 1200

/** Its path, by that of the dashboard. */
export function oEmbedPath(home: string): string {
  return `${home}data/${NAME}`
}

/** Parameters of the file in all languages; none while the address of the site is unknown. */
export async function oEmbedEntries(): Promise<{ lang?: string; file: string }[]> {
  if ((await buildOnce()).address === null) return []
  return (await languageEntries()).map((entry) => ({ ...entry, file: NAME }))
}

/** The answer with it; null for another file. */
export async function answerWithOEmbed(param: string | undefined, below: string): Promise<Response | null> {
  const { address: site, corpus } = await corpusIn(param)
  const { dataset, paths } = corpus
  const address = publicAddress(site, embedPath(paths.home))
  if (below !== NAME || site === null || address === null) return null
  const text = JSON.stringify(oEmbed({ title: dataset.site.title.text, address, site, widthPx: WIDTH_PX }))
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } })
}
