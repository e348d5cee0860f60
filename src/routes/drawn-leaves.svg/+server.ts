/** Knows the drawn land of the folded map, each leaf at its scale; without parts where nothing is folded. */
import { buildOnce } from '../built'
import type { RequestHandler } from './$types'

export const prerender = true

export const GET: RequestHandler = async () =>
  new Response((await buildOnce()).drawnLeaves, { headers: { 'content-type': 'image/svg+xml' } })
