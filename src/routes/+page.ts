/** Knows that all details are at hand while the page is made, and come in chunks once it is live. */
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ data }) => {
  if (!import.meta.env.SSR) return { ...data, ready: [], parts: null }
  const [{ buildOnce }, { loadParts }] = await Promise.all([import('./built'), import('$lib/panels/parts')])
  return { ...data, ready: (await buildOnce()).chunks, parts: await loadParts() }
}
