/** Knows the calendars of single projects. */
import { error } from '@sveltejs/kit'
import { answerWith, fileEntries } from '../../../../exports'
import type { EntryGenerator, RequestHandler } from './$types'

export const prerender = true

export const entries: EntryGenerator = () => fileEntries('projects')

export const GET: RequestHandler = async ({ params }) =>
  (await answerWith(params.lang, 'projects', params.file)) ?? error(404, `no calendar: ${params.file}`)
