/**
 * Knows the files of the data, with that of oEmbed and the templates of an import among them; those that are the same in every language stand below
 * the first one alone.
 */
import { error } from '@sveltejs/kit'
import { answerWith, fileEntries } from '../../../exports'
import { answerWithOEmbed, oEmbedEntries } from '../../../oembed'
import { answerWithTemplate, templateEntries } from '../../../templates'
import type { EntryGenerator, RequestHandler } from './$types'

export const prerender = true

export const entries: EntryGenerator = async () => [
  ...(await fileEntries()),
  ...(await oEmbedEntries()),
  ...(await templateEntries())
]

export const GET: RequestHandler = async ({ params: { lang, file } }) =>
  (await answerWith(lang, file)) ??
  (await answerWithOEmbed(lang, file)) ??
  (await answerWithTemplate(lang, file)) ??
  error(404, `no file: ${file}`)
