/**
 * Knows how drawn markup becomes a picture that stands alone: its styles with it, as any program that draws SVG
 * understands them, in the light theme. Knows nothing of what is drawn, or of who makes pixels of it.
 */

/** What a picture is made of. */
export interface StyledMarkup {
  /** an `<svg>` as components draw it */
  readonly markup: string
  /** their styles */
  readonly styles: string
  /** the style sheet that all pages share, which has the colours */
  readonly theme: string
  /** markup of parts that the picture takes by `use` */
  readonly parts: string
}

interface Rule {
  readonly selectors: readonly string[]
  readonly declarations: string
}

/** Custom properties that follow from the class `hue-0` … of an element or of one around it. */
const HUED = /var\(--(hue|tint)\b/
const HUES = [0, 1, 2, 3]

/** A picture without custom properties, media queries and scoping that only browsers know. */
export function plainSvg({ markup, styles, theme, parts }: StyledMarkup): string {
  const sheet = rulesOf(theme)
  const tokens = propertiesOf(sheet, ':root')
  const rules = rulesOf(styles).filter(({ selectors }) => !selectors.some(isStateful))
  const style = rules.flatMap((rule) => [
    written(rule, tokens),
    ...(HUED.test(rule.declarations)
      ? HUES.map((hue) =>
          written(within(rule, hue), new Map([...tokens, ...propertiesOf(sheet, `.hue-${hue}`)]))
        )
      : [])
  ])
  const drawn = capitalised(markup, rules)
    .replace(/<[^>]*>/g, (tag) => withStaticWeights(filledIn(tag, tokens)))
    // Allowed in a page, not in a document of its own.
    .replaceAll(']]>', ']]&gt;')
  const added = `<style>${withStaticWeights(style.join(''))}</style><defs>${parts}</defs>`
  return drawn.replace(/<svg[^>]*>/, (start) => start + added)
}

/** Rules that hold on a screen of any kind. */
function rulesOf(sheet: string): Rule[] {
  const flat = sheet.replace(/\/\*.*?\*\//gs, '').replace(/@[^{;]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
  return [...flat.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors = '', declarations = '']) => ({
    selectors: selectors
      .replace(/:where\(([^)]*)\)/g, '$1')
      .split(',')
      .map((selector) => selector.trim()),
    declarations: declarations.trim()
  }))
}

/** Hovered, focused and the like: a picture is not. */
function isStateful(selector: string): boolean {
  return selector.includes(':')
}

function propertiesOf(rules: readonly Rule[], selector: string): Map<string, string> {
  const own = rules.filter(({ selectors }) => selectors.includes(selector))
  return new Map(
    own.flatMap(({ declarations }) =>
      [...declarations.matchAll(/--([\w-]+):\s*([^;]+)/g)].map(([, name = '', value = '']) => [name, value])
    )
  )
}

/** The same for what has a hue or stands in something that has; elements with a hue never stand in each other. */
function within({ selectors, declarations }: Rule, hue: number): Rule {
  const hued = selectors.flatMap((selector) => {
    const parts = selector.split(/\s+/)
    return [
      `.hue-${hue} ${selector}`,
      ...parts.map((part, at) => parts.with(at, `${part}.hue-${hue}`).join(' '))
    ]
  })
  return { selectors: hued, declarations }
}

/** Custom properties replaced by their values, or by what stands in for one that has none. */
function filledIn(text: string, values: ReadonlyMap<string, string>): string {
  const filled = text.replace(
    /var\(--([\w-]+)(?:,\s*(var\([^()]*\)|[^()]*))?\)/g,
    (all, name: string, other?: string) => values.get(name) ?? other ?? all
  )
  return filled === text ? text : filledIn(filled, values)
}

/** A rule without what has no value, and a mixed colour as one that is seen through. */
function written({ selectors, declarations }: Rule, values: ReadonlyMap<string, string>): string {
  const known = filledIn(declarations, values)
    .split(';')
    .filter((declaration) => !declaration.includes('var('))
    .join(';')
    .replace(
      /fill:\s*color-mix\(in srgb, ([^,]+?) (\d+)%, transparent\)/g,
      (_, colour: string, percent: string) => `fill: ${colour}; fill-opacity: ${Number(percent) / 100}`
    )
  return `${selectors.join(',')}{${known}}`
}

/** Weights in hundreds: only a browser varies a font. Rather lighter, so that no name grows wider than its room. */
function withStaticWeights(text: string): string {
  return text.replace(/(font-weight(?:="|:\s*))(\d+)/g, (_, start: string, weight: string) => {
    return start + Math.ceil(Number(weight) / 100 - 0.5) * 100
  })
}

/** Writes in capitals what a rule shows so. */
function capitalised(markup: string, rules: readonly Rule[]): string {
  const classes = rules
    .filter(({ declarations }) => /text-transform:\s*uppercase/.test(declarations))
    .flatMap(({ selectors }) => selectors.map((selector) => selector.split('.')[1] ?? ''))
  return classes.reduce(
    (text, name) =>
      text.replace(
        new RegExp(`(<text class="${name}[ "][^>]*>)([^<]*)`, 'g'),
        (_, tag: string, words: string) => tag + capitals(words)
      ),
    markup
  )
}

/** Entities stay as they are. */
function capitals(text: string): string {
  return text.replace(/&\w+;|[^&]+/g, (part) => (part.startsWith('&') ? part : part.toUpperCase()))
}
