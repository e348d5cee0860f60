/** Knows the files of the data; those that are the same in every language stand below the first one alone. */
import { error } from '@sveltejs/kit'
import { answerWith, fileEntries } from '../../../exports'
import type { EntryGenerator, RequestHandler } from './$types'

export const prerender = true

export const entries: EntryGenerator = fileEntries

export const GET: RequestHandler = async ({ params }) =>
  (await answerWith(params.lang, params.file)) ?? error(404, `no file: ${params.file}`)
