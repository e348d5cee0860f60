/** Knows what the page of the data shows beyond its frame: the files, as the build writes them. */
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ params, url }) => {
  if (!import.meta.env.SSR) throw new Error('made at build time only')
  const { bytesOf, exportsIn } = await import('../../../exports')
  const { publicAddress } = await import('../../../languages')
  const { buildOnce } = await import('../../../built')
  const { address } = await buildOnce()
  const files = await exportsIn(params.lang)
  return {
    /** null while that of the site is unknown */
    pageAddress: publicAddress(address, url.pathname),
    /** the public address of a path on the host */
    siteAddress: (path: string) => publicAddress(address, path),
    files: files.map((file) => ({ ...file, bytes: bytesOf(file) }))
  }
}
