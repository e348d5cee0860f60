/**
 * Knows which entries of a list are in the page, and where each stands, so that a list of any length is light; knows
 * nothing of scrolling or drawing.
 */

/** Entries in the page before it is live; other pages have the rest. */
export const FIRST_ENTRIES = 50
