/** Stands in for the framework's module of this name while the contents of the one file are gathered. */

/** Address that all others begin with. */
export const base = process.env.KARTU_STICK_BASE ?? ''
