/** Knows the details in chunks, one file each, in each language. */
import { error, json } from '@sveltejs/kit'
import { buildIn, buildOnce } from '../../../built'
import type { EntryGenerator, RequestHandler } from './$types'

export const prerender = true

export const entries: EntryGenerator = async () => {
  const { languages } = await buildOnce()
  const all = languages.map(async (lang, order) =>
    (await buildIn(lang)).chunks.map((_, index) => ({
      chunk: String(index),
      ...(order === 0 ? {} : { lang })
    }))
  )
  return (await Promise.all(all)).flat()
}

export const GET: RequestHandler = async ({ params }) => {
  const lang = params.lang ?? (await buildOnce()).languages[0] ?? ''
  const chunk = (await buildIn(lang)).chunks[Number(params.chunk)]
  return chunk ? json(chunk) : error(404, `no chunk: ${params.chunk}`)
}
