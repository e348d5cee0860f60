/** Knows how the page tests start their browser; knows nothing of what they look at. */

const path = process.env.CHROMIUM_PATH

/** A browser on a machine without a graphics card: large tiles save it from painting a coast for each small one. */
const ARGS = ['--no-sandbox', '--default-tile-width=2048', '--default-tile-height=2048']

/** A browser that can do everything, WebGL by software. */
export const LIVE = { args: ARGS, ...(path ? { executablePath: path } : {}) }

/**
 * A browser without WebGL. Drawing the land by software takes most of a test's time; what is the same on the
 * drawn map is looked at there, and the live map has tests of its own.
 */
export const DRAWN_ONLY = { ...LIVE, args: [...ARGS, '--disable-3d-apis'] }
