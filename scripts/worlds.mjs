/**
 * Knows which folders of data the page tests look at, where each is built and under which path it is
 * served; knows nothing of what the pages show.
 */

/**
 * @typedef {object} World
 * @property {string} name also the name of its page tests: `foreign-*.spec.ts`
 * @property {string} data folder of its records
 * @property {string} folder where it is built
 * @property {string} base path that it is served under; empty for the root
 * @property {number} port on this machine
 */

/** First of the ports in a row; the suite moves them where one is taken. */
export const FIRST_PORT = Number(process.env.KARTU_TEST_PORT ?? 41730)

/**
 * `build`: our content as published. `foreign`: one project, one place, no English, no dates. `crowd`: a
 * thousand and more invented activities. `hostile`: markup in every text, and served under a path.
 * @type {readonly World[]}
 */
export const WORLDS = [
  { name: 'build', data: 'data', folder: 'build', base: '' },
  { name: 'foreign', data: 'tests/fixtures/foreign', folder: '.tests/foreign', base: '' },
  { name: 'crowd', data: '.tests/crowd-data', folder: '.tests/crowd', base: '' },
  { name: 'hostile', data: 'tests/fixtures/hostile', folder: '.tests/hostile', base: '/sub' }
].map((world, index) => ({ ...world, port: FIRST_PORT + index }))

/**
 * How many activities the crowd has, and the seed that they are drawn from: as few as show all that very many do.
 * By hand the same tests look at more: `KARTU_CROWD=10000`.
 */
export const CROWD = { activities: Number(process.env.KARTU_CROWD ?? 1500), seed: 20261121 }
