/**
 * Knows what of a page's styles and drawings a picture takes with it to stand alone. Knows nothing of documents or of
 * the network.
 */

/** Rules of a style sheet that concern something in the markup; those of a medium or a state are left out. */
export function stylesFor(markup: string, rules: readonly string[]): string {
  const names = new Set([...markup.matchAll(/class="([^"]*)"/g)].flatMap(([, all = '']) => all.split(/\s+/)))
  const elements = new Set([...markup.matchAll(/<([a-zA-Z]+)/g)].map(([, name = '']) => name))
  return rules
    .filter((rule) => {
      const selectors = rule.slice(0, rule.indexOf('{')).split(',')
      return !rule.startsWith('@') && selectors.some((selector) => isFor(selector, names, elements))
    })
    .join('\n')
}

/** Every class and element that it names is there. */
function isFor(selector: string, names: ReadonlySet<string>, elements: ReadonlySet<string>): boolean {
  const bare = selector.replace(/\[[^\]]*\]|::?[\w-]+(\([^)]*\))?/g, ' ')
  const classes = [...bare.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name)
  const tags = [...bare.matchAll(/(?:^|[\s>+~])([a-zA-Z]+)/g)].map(([, name = '']) => name)
  if (classes.length + tags.length === 0) return false
  return classes.every((name) => names.has(name)) && tags.every((name) => elements.has(name))
}

/** Ids of parts elsewhere that the markup uses. */
export function usedIds(markup: string): string[] {
  return [...new Set([...markup.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id))]
}

/** Markup in which nothing is a link: a picture leads nowhere. */
export function unlinked(markup: string): string {
  return markup
    .replace(/<!--.*?-->/gs, '')
    .replace(/<a\b([^>]*)>/g, (_, attributes: string) => {
      return `<g${attributes.replace(/\s(?:href|tabindex|aria-current|aria-label|data-[\w-]+)="[^"]*"/g, '')}>`
    })
    .replaceAll('</a>', '</g>')
}
