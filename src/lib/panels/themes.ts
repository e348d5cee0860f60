/** Knows the themes by name and which follows which; knows nothing of colours or of what a device asks for. */

/** Themes as `data-theme` names them. */
export const THEMES = ['light', 'dark', 'contrast'] as const
export type Theme = (typeof THEMES)[number]
/** What can be chosen: a theme, or that of the device. */
export const THEME_CHOICES = ['system', ...THEMES] as const
export type ThemeChoice = (typeof THEME_CHOICES)[number]

/** Reads what was kept; anything else than a theme is the device's. */
export function parseTheme(text: string | null | undefined): ThemeChoice {
  return THEMES.find((theme) => theme === text) ?? 'system'
}

/** The theme after one, round and round. */
export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'light'
}
