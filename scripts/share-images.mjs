/**
 * Knows how the pictures are made that others show with links to the pages of a built site, and that each page
 * then names its own: `npm run share-images`, after `npm run build`. What they show is in `src/routes/share-cards.server.ts`.
 *
 * A step apart, since pixels take longer than pages. It writes the names of pictures itself, so that no page names
 * one that is not there.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { createServer, isRunnableDevEnvironment } from 'vite'
import { palettePng } from './share/palette-png.mjs'
import { ROOT } from './set-up/process.mjs'

/** May be deleted at any time. */
const CACHE = process.env.KARTU_SHARE_CACHE ?? `${ROOT}node_modules/.cache/kartu-share`
/** The fonts of the pages as whole files, which are drawn without those of the machine. */
const FONTS = [
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/500Medium/SourceSans3_500Medium.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'ubuntu/500Medium/Ubuntu_500Medium.ttf'
].map((file) => `${ROOT}node_modules/@expo-google-fonts/${file}`)
const FONT = {
  loadSystemFonts: false,
  fontFiles: FONTS,
  defaultFontFamily: 'Source Sans 3',
  sansSerifFamily: 'Source Sans 3',
  serifFamily: 'Source Serif 4'
}
/** Pictures are made anew when what makes them changes. */
const MAKERS = [
  ...readFileSync(`${ROOT}package-lock.json`, 'utf8').matchAll(/^.*(@resvg|@expo-google-fonts)\/.*$/gm),
  readFileSync(`${ROOT}scripts/share/palette-png.mjs`, 'utf8')
].join('\n')

/** Loads a module of the site as its build would, with the styles of components in what they render. */
async function openSite() {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
    resolve: { alias: { $lib: `${ROOT}src/lib` } },
    plugins: [
      svelte({
        configFile: false,
        // Packed ahead, packages lie in a cache that another run of this script may change.
        prebundleSvelteLibraries: false,
        compilerOptions: { runes: true, css: 'injected' }
      }),
      {
        name: 'no-base-path',
        resolveId: (/** @type {string} */ id) => (id === '$app/paths' ? '\0paths' : null),
        // No address is written on a picture.
        load: (/** @type {string} */ id) => (id === '\0paths' ? "export const base = ''" : null)
      }
    ]
  })
  const { ssr } = server.environments
  if (!isRunnableDevEnvironment(ssr)) throw new Error('no environment: ssr')
  /** @param {string} path */
  const load = (path) => ssr.runner.import(path)
  return { load, close: () => server.close() }
}

/**
 * Bytes of a picture, from the cache where it was made before.
 * @param {string} svg
 */
async function pngOf(svg) {
  const hash = createHash('sha256').update(MAKERS).update(svg).digest('hex')
  const kept = join(CACHE, `${hash}.png`)
  if (existsSync(kept)) return { png: readFileSync(kept), isNew: false }
  const png = await palettePng(await renderAsync(svg, { font: FONT }))
  // A step that is broken off leaves no half picture.
  writeFileSync(`${kept}.part`, png)
  renameSync(`${kept}.part`, kept)
  return { png, isNew: true }
}

const started = performance.now()
const folder = resolve(ROOT, process.env.KARTU_BUILD ?? 'build')
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`Nothing is built in ${folder}; run npm run build first.`)
  process.exit(1)
}
const site = await openSite()
const { drawCards, siteAddress } = await site.load('/src/routes/share-cards.server.ts')
const { withShareImage } = await site.load('/src/lib/exchange/markup.ts')
const { CARD } = await site.load('/src/lib/articles/share-card.ts')
const address = await siteAddress()
mkdirSync(CACHE, { recursive: true })
rmSync(join(folder, 'share'), { recursive: true, force: true })

/** Drawings that become pixels beside the next one's drawing; more only wait for each other. */
const MOST_AT_ONCE = 3
const count = { made: 0, cached: 0, bytes: 0 }
/** @type {Set<Promise<void>>} */
const running = new Set()
for await (const card of drawCards()) {
  const done = save(card).finally(() => running.delete(done))
  running.add(done)
  if (running.size >= MOST_AT_ONCE) await Promise.race(running)
}
await Promise.all(running)
await site.close()

/**
 * Writes a picture, and its name into its page.
 * @param {import('../src/routes/share-cards.server').DrawnCard} card
 */
async function save({ page, file, svg, alt }) {
  const { png, isNew } = await pngOf(svg)
  count[isNew ? 'made' : 'cached']++
  count.bytes += png.length
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), png)
  if (address === null) return
  const path = join(folder, page, 'index.html')
  const html = readFileSync(path, 'utf8')
  writeFileSync(path, withShareImage(html, { url: `${address}/${file}`, alt, ...CARD }))
}

const seconds = ((performance.now() - started) / 1000).toFixed(1)
const megabytes = (count.bytes / 1e6).toFixed(1)
console.log(`${count.made} pictures made, ${count.cached} from the cache, ${megabytes} MB, in ${seconds} s`)
if (address === null) {
  console.log(
    'No page names its picture: the public address is not known. Give it as SITE_URL or in the data.'
  )
}
