/**
 * Knows how a script that did not come is asked for again: an import that failed stays failed for as long as its
 * page is open, in most browsers, so the page itself is loaded again. The address brings back what was looked at.
 */

/** What of a window it needs. */
export interface Host {
  readonly fetch: (
    url: string,
    options: { method: 'HEAD'; cache: 'no-store' }
  ) => Promise<{ readonly ok: boolean }>
  readonly location: { readonly href: string; readonly reload: () => void }
}

/** Loads the page again if its host answers; else the page stays as it is. True where it answers. */
export async function loadAgain({ fetch, location }: Host): Promise<boolean> {
  const answer = fetch(location.href, { method: 'HEAD', cache: 'no-store' })
  const isThere = await answer.then(
    ({ ok }) => ok,
    () => false
  )
  if (isThere) location.reload()
  return isThere
}
