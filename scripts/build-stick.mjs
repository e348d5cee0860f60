/**
 * Knows how the one file for a stick is put together, after a build: `npm run build:stick`. What is in it is gathered
 * by `src/stick/made.ts`; the build of `vite.stick.config.ts` makes its script and style.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, runnerImport } from 'vite'
import { load } from './load.mjs'
import { cutArchive } from './stick/archive.mjs'
import { pageOf } from './stick/page.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = process.env.KARTU_BUILD ?? 'build'
/** The last zoom of the map of Europe that has room in the file. */
const LAST_ZOOM = 6
const MOST_BYTES = 4_000_000

/** What the file shows, and the address that it knows itself under. */
async function readContents() {
  const { checkFolder } = await load('model/folder.ts')
  const { NO_SITE, toSiteAddress } = await load('exchange/site-address.ts')
  const { records, report } = checkFolder(process.env.KARTU_DATA ?? 'data')
  if (!records) throw new Error(report)
  const base = toSiteAddress(process.env.SITE_URL || records.site.url) ?? NO_SITE
  process.env.KARTU_STICK_BASE = base
  const { module } = await runnerImport(`${root}src/stick/made.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { $lib: `${root}src/lib`, '$app/paths': `${root}src/stick/app/built-paths.ts` } },
    // @ts-expect-error Vite hands it on to oxc, whose types it does not repeat.
    oxc: { tsconfig: false }
  })
  const made = await module.makeContents(base)
  const archives = [
    [`${base}/basemap/europe.pmtiles`, await cutArchive('static/basemap/europe.pmtiles', LAST_ZOOM)],
    [`${base}/basemap/world.pmtiles`, readFileSync('static/basemap/world.pmtiles')]
  ]
  const bytes = Object.fromEntries(archives.map(([address, file]) => [address, file.toString('base64')]))
  return { ...made, bytes }
}

/** Script and style of the file. */
async function readProgram() {
  const built = await build({ root, configFile: `${root}vite.stick.config.ts`, logLevel: 'warn' })
  const { output } = Array.isArray(built) ? built[0] : built
  const script = output.find(({ type }) => type === 'chunk')?.code ?? ''
  const style = output.find(({ fileName }) => fileName.endsWith('.css'))?.source ?? ''
  return { script, style: String(style) }
}

const contents = await readContents()
const { script, style } = await readProgram()
const { writeContents } = await load('../stick/contents.ts')
const theme = readFileSync('static/theme.js', 'utf8')
const program = gzipSync(script, { level: 9 }).toString('base64')
const { laterMessages } = await load('locales/all-words.ts')
const hints = contents.homes.map(({ lang }) => ({ lang, text: laterMessages(lang).offline.stickHint }))
const { title } = contents
const page = pageOf({
  title,
  lang: hints[0].lang,
  hints,
  data: writeContents(contents),
  program,
  style,
  theme
})
const size = Buffer.byteLength(page)
writeFileSync(`${folder}/kartu-stick.html`, page)
console.log(`kartu-stick.html: ${size} bytes`)
