/**
 * Knows how an owner's own colours for projects become those of each theme, and whether they can be seen there. Knows
 * nothing of projects, nor of where a style sheet comes from.
 */
import { hcl, interpolateRgb, lab, rgb } from 'd3'

/** The themes, in the order in which the style sheet says them. */
export const THEMES = ['light', 'dark', 'contrast'] as const
export type Theme = (typeof THEMES)[number]

/** As many projects as have a colour of their own at a time. */
export const COLOUR_COUNT = 3
/** What a mark needs to stand out from what it lies on, WCAG 1.4.11. */
export const LEAST_RATIO = 3
/** Colours nearer to each other than this are taken for one (distance in CIELAB). */
export const LEAST_DISTANCE = 20

/** Grounds that marks lie on, as `app.css` says them: surface, land of partners, other land, water. */
export const GROUNDS: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#ffffff', '#faf8f2', '#eceae2', '#dde9ef'],
  dark: ['#121c24', '#1e2b36', '#151f28', '#0a1219'],
  contrast: ['#ffffff', '#ffffff', '#e3e3e3', '#d3e9f5']
}
/** What is asked for in a theme: that of the light one is as the owner gives it. */
const WANTED: Readonly<Record<Theme, number>> = { light: LEAST_RATIO, dark: 6, contrast: 5.5 }
/** Share of the colour in its tint, which lies behind words about its project. */
const TINT_SHARE: Readonly<Record<Theme, number>> = { light: 0.12, dark: 0.2, contrast: 0 }
/** Steps of lightness that are tried, 0 to 100. */
const STEP = 2

/** Relative luminance of a colour, 0 to 1 (WCAG 2.x). */
function luminance(colour: string): number {
  const { r, g, b } = rgb(colour)
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours, 1 to 21 (WCAG 2.x). */
export function contrastRatio(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** How far two colours are apart for the eye, 0 to about 100 (CIE76). */
export function colourDistance(a: string, b: string): number {
  const [first, second] = [lab(a), lab(b)]
  return Math.hypot(first.l - second.l, first.a - second.a, first.b - second.b)
}

/** The least contrast of a colour with the grounds of a theme. */
export function leastRatio(colour: string, theme: Theme): number {
  return Math.min(...GROUNDS[theme].map((ground) => contrastRatio(colour, ground)))
}

/** Values of `--p1` to `--p3t` in a theme: each colour with its tint. */
export function colourTokens(colours: readonly string[], theme: Theme): Record<string, string> {
  const surface = GROUNDS[theme][0] ?? '#ffffff'
  const pairs = colours.flatMap((colour, index) => {
    const own = theme === 'light' ? rgb(colour).formatHex() : inTheme(colour, theme)
    const tint = rgb(interpolateRgb(surface, own)(TINT_SHARE[theme])).formatHex()
    return [
      [`p${index + 1}`, own],
      [`p${index + 1}t`, tint]
    ]
  })
  return Object.fromEntries(pairs) as Record<string, string>
}

/** The hue made lighter or darker, as little as the theme asks for. */
function inTheme(colour: string, theme: Theme): string {
  const start = hcl(colour)
  const by = theme === 'dark' ? STEP : -STEP
  let made = start
  while (leastRatio(made.formatHex(), theme) < WANTED[theme] && made.l > 0 && made.l < 100)
    made = hcl(start.h, start.c, made.l + by)
  return made.formatHex()
}

/** The style sheet with an owner's colours in place of ours; it says each token once for each theme, in order. */
export function withColours(css: string, colours: readonly string[]): string {
  const themes = THEMES.map((theme) => colourTokens(colours, theme))
  const met = new Map<string, number>()
  return css.replace(/--(p[1-3]t?): #[0-9a-f]{6};/g, (said, token: string) => {
    const turn = met.get(token) ?? 0
    met.set(token, turn + 1)
    const value = themes[turn]?.[token]
    return value === undefined ? said : `--${token}: ${value};`
  })
}
