/** Knows how a further page of a list is gathered while the site is built; a browser never runs it. */
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ params: { lang, list, number } }) => {
  if (!import.meta.env.SSR) throw new Error('made at build time only')
  const { listPage } = await import('../../../../../list-page')
  return { listed: await listPage(lang, list, Number(number)) }
}
