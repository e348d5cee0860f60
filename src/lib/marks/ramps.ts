/** Knows how soft the ends of a band are that says what is not known of a date; knows nothing of drawing. */

/** Share of a band over which each of its ends fades, by how finely its date is known. */
export const RAMPS = { month: 0.28, year: 0.12 } as const
