/** Knows the details in chunks, one file each. */
import { error, json } from '@sveltejs/kit'
import { buildOnce } from '../../built'
import type { EntryGenerator, RequestHandler } from './$types'

export const prerender = true

export const entries: EntryGenerator = async () =>
  (await buildOnce()).chunks.map((_, index) => ({ chunk: String(index) }))

export const GET: RequestHandler = async ({ params }) => {
  const chunk = (await buildOnce()).chunks[Number(params.chunk)]
  return chunk ? json(chunk) : error(404, `no chunk: ${params.chunk}`)
}
