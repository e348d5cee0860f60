/** Knows the files that dashboards get their data in; those that are the same in every language stand at the root. */
import { error } from '@sveltejs/kit'
import { buildOnce } from '../../../built'
import { partAt, partPaths } from '../../../data-parts.server'
import type { EntryGenerator, RequestHandler } from './$types'

export const prerender = true

export const entries: EntryGenerator = async () => {
  const { languages } = await buildOnce()
  const all = await Promise.all(languages.map((lang) => partPaths(lang)))
  return [...new Set(all.flat())].map((path) => {
    const [file = '', , lang] = path.split('/').reverse()
    return lang === undefined ? { file } : { lang, file }
  })
}

export const GET: RequestHandler = async ({ params: { lang, file } }) => {
  const own = lang ?? (await buildOnce()).languages[0] ?? ''
  const content = await partAt(own, `${lang === undefined ? '' : `${lang}/`}parts/${file}`)
  if (content === undefined) error(404, `no part: ${file}`)
  const type = typeof content === 'string' ? 'application/json' : 'application/octet-stream'
  return new Response(content, { headers: { 'content-type': type } })
}
