/** Knows which windows show the page as one screen, a map that stays with a sheet over it; knows no window. */

/** The same as a media query; `SheetLayout.svelte` and the page's own styles repeat it. */
export const ONE_SCREEN = 'screen and (max-width: 599.98px) and (min-height: 480px)'
