/**
 * Knows how the one file for a stick is put together, after a build: `npm run build:stick`. What is in it is gathered
 * by `src/stick/made.ts`; the build of `vite.stick.config.ts` makes its script and style.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { load, root } from './load.mjs'
import { cutArchive } from './stick/archive.mjs'
import { pageOf } from './stick/page.mjs'

/** @typedef {import('../src/lib/offline/contents.ts').Contents} Contents */

const folder = process.env.KARTU_BUILD ?? 'build'
/** What a stick, a mail or a slow line takes without a thought. */
const MOST_BYTES = 4_000_000
/** The map of Europe has room up to the first of these zooms that the file stays small with. */
const LAST_ZOOMS = [7, 6, 5, 4]

/**
 * What the file shows, and the address that it knows itself under.
 * @returns {Promise<Contents>}
 */
async function readContents() {
  const { checkFolder } = await load('model/folder.ts')
  const { NO_SITE, toSiteAddress } = await load('exchange/site-address.ts')
  const { records: read, report } = checkFolder(process.env.KARTU_DATA ?? 'data')
  if (!read) throw new Error(report)
  const base = toSiteAddress(process.env.SITE_URL || read.site.url) ?? NO_SITE
  process.env.KARTU_STICK_BASE = base
  const { makeContents } = await load('../stick/made.ts', { '$app/paths': 'src/stick/app/built-paths.ts' })
  const world = readFileSync(`${root}static/basemap/world.pmtiles`).toString('base64')
  const made = await makeContents(base)
  const land = gzipSync(made.land, { level: 9 }).toString('base64')
  // What some downloads are made of.
  const records = JSON.parse(readFileSync(`${folder}/data/kartu.json`, 'utf8'))
  const json = { ...made.json, [`${base}/data/kartu.json`]: records }
  return { ...made, json, land, bytes: { [`${base}/basemap/world.pmtiles`]: world } }
}

/**
 * All of the document but the map of Europe, which fills it up.
 * @param {Contents} contents
 */
async function readParts(contents) {
  const { laterMessages } = await load('locales/all-words.ts')
  const hints = contents.homes.map(({ lang }) => ({ lang, text: laterMessages(lang).offline.stickHint }))
  const built = await build({ root, configFile: `${root}vite.stick.config.ts`, logLevel: 'warn' })
  if (Array.isArray(built) || !('output' in built)) throw new Error('no single bundle was made')
  const code = built.output.flatMap((file) => (file.type === 'chunk' ? file.code : [])).join('')
  const style = built.output
    .flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : []))
    .join('')
  return {
    title: contents.title,
    lang: hints[0]?.lang ?? 'en',
    hints,
    style,
    program: gzipSync(code, { level: 9 }).toString('base64'),
    theme: readFileSync(`${root}static/theme.js`, 'utf8')
  }
}

const contents = await readContents()
const parts = await readParts(contents)
const { writeContents } = await load('offline/contents.ts')
const { COPY_LIST, STICK } = await load('offline/copy.ts')

/**
 * The document with the map of Europe up to a zoom.
 * @param {number} lastZoom
 */
async function documentUpTo(lastZoom) {
  const europe = (await cutArchive(`${root}static/basemap/europe.pmtiles`, lastZoom)).toString('base64')
  const bytes = { ...contents.bytes, [`${contents.base}/basemap/europe.pmtiles`]: europe }
  return pageOf({ ...parts, data: writeContents({ ...contents, bytes }) })
}

for (const lastZoom of LAST_ZOOMS) {
  const page = await documentUpTo(lastZoom)
  const bytes = Buffer.byteLength(page)
  const isLast = lastZoom === LAST_ZOOMS.at(-1)
  if (bytes > MOST_BYTES && !isLast) continue
  writeFileSync(`${folder}/${STICK}`, page)
  const list = JSON.parse(readFileSync(`${folder}/${COPY_LIST}`, 'utf8'))
  writeFileSync(`${folder}/${COPY_LIST}`, JSON.stringify({ ...list, stickBytes: bytes }))
  console.log(`${folder}/${STICK}: ${bytes} bytes, with the map of Europe up to zoom ${lastZoom} of 7`)
  if (bytes > MOST_BYTES) console.log(`  larger than ${MOST_BYTES} bytes, for its data alone are`)
  break
}
