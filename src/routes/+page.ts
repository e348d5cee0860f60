/** Knows that all details are at hand while the page is made, and come in chunks once it is live. */
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ data }) => {
  const ready = import.meta.env.SSR ? (await (await import('./built')).buildOnce()).chunks : []
  return { ...data, ready }
}
