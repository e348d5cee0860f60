/** Knows how colours are read from the page and when they change, for what paints by itself; knows nothing of who paints with them. */

/** Colours of tokens as `rgb(…)`, which a canvas can read, where a token names one of the device's colours. */
export function readColours(root: HTMLElement, tokens: readonly string[]): string[] {
  const probe = root.ownerDocument.createElement('i')
  probe.hidden = true
  probe.style.forcedColorAdjust = 'none'
  root.append(probe)
  const colours = tokens.map((token) => {
    probe.style.color = `var(--${token})`
    return getComputedStyle(probe).color
  })
  probe.remove()
  return colours
}

/** What changes the theme besides the visitor's choice, which stands in `data-theme`. */
const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)']

/** Calls when the page may have another theme; returns its remover. */
export function watchTheme(root: Element, listener: () => void): () => void {
  const queries = QUERIES.map((query) => matchMedia(query))
  const observer = new MutationObserver(listener)
  observer.observe(root, { attributeFilter: ['data-theme'] })
  for (const query of queries) query.addEventListener('change', listener)
  return () => {
    observer.disconnect()
    for (const query of queries) query.removeEventListener('change', listener)
  }
}
