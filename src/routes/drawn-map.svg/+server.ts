/** Knows the drawn land at one scale as a file of its own, whose parts the page uses by id. */
import { buildOnce } from '../built'
import type { RequestHandler } from './$types'

export const prerender = true

export const GET: RequestHandler = async () =>
  new Response((await buildOnce()).drawnWhole, { headers: { 'content-type': 'image/svg+xml' } })
