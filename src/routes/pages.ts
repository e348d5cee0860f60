/** Knows which pages there are in each language, by their address below it; knows nothing of what they show. */

/** Pages about the site itself. */
export const ABOUT_PAGES = ['about/', 'accessibility/', 'privacy/'] as const

/** All pages, the dashboard first. */
export const PAGES: readonly string[] = ['', ...ABOUT_PAGES]
