/** Knows how a link in a frame leads out of it: to a tab of its own, as no other page of the site is made for one. */

/** Gives a pressed link that leads to another page a tab; heard before anybody follows it. */
export function leadOut(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement)) return
  const isHere = link.origin === location.origin && link.pathname === location.pathname
  if (!isHere) link.target = '_blank'
}
