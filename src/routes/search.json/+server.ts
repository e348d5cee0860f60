/** Knows the names by which everything is found, as one file that is loaded when the search is opened. */
import { json } from '@sveltejs/kit'
import { searchNames } from '../built'
import type { RequestHandler } from './$types'

export const prerender = true

export const GET: RequestHandler = async () => json(await searchNames())
