/** Stands in for the framework's module of this name in the one file, which only browsers run. */
export const browser = true
