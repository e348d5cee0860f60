import { sveltekit } from '@sveltejs/kit/vite'
import { normalizePath, type Plugin, type Rolldown } from 'vite'
import { defineConfig } from 'vitest/config'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { leaveOutTransitions, useOwnColours, writeChosenThemes } from './vite.parts.ts'
import { COPY_LIST, copyList, type CopyFile, type CopyList } from './src/lib/offline/copy.ts'

/** By what the bundler is told which file a module goes into. */
type GroupName = Extract<Rolldown.CodeSplittingGroup['name'], (...given: never[]) => unknown>

/** What a browser starts the dashboard with: the framework, the layout, the page. */
const STARTS = [
  'node_modules/@sveltejs/kit/src/runtime/client/entry.js',
  'src/routes/+layout.svelte',
  'src/routes/[[lang=lang]]/+page.svelte',
  'src/routes/[[lang=lang]]/+page.ts'
]
/** What the build draws into it, whose script comes later. */
const DRAWN = [
  'src/lib/map/MapView.svelte',
  'src/lib/panels/ActivityFacts.svelte',
  'src/lib/panels/EuStrip.svelte',
  'src/lib/panels/ProjectFacts.svelte',
  'src/lib/panels/TimeArea.svelte',
  'src/lib/panels/Totals.svelte'
]

/**
 * Puts the scripts of the first view into one file, and the styles of its components, drawn ones too, into another.
 * Left alone, the bundler cuts them by which pages share them, those without script among them: each cut costs
 * weight and a request, and the framework forgets to link styles of what is drawn and shared.
 */
function joinFirstView(): Plugin {
  let scripts: ReadonlySet<string> | undefined
  let styles: ReadonlySet<string> | undefined
  const name: GroupName = (id, graph) => {
    const importsOf = (each: string) => graph.getModuleInfo(each)?.importedIds ?? []
    scripts ??= reachFrom(STARTS, importsOf)
    styles ??= reachFrom([...STARTS, ...DRAWN], importsOf)
    // What loads more is left out: the framework would take its styles for those of every page with this file.
    const loadsMore = (graph.getModuleInfo(id)?.dynamicallyImportedIds.length ?? 0) > 0
    const isFirst = id.endsWith('.css') ? styles.has(id) : scripts.has(id) && !loadsMore
    return isFirst ? 'first' : null
  }
  // The page itself stays apart, with styles that are its alone.
  const test = /^(?!.*[\\/]routes[\\/]\[\[lang).*\.(js|ts|svelte|css)$/
  const codeSplitting = { groups: [{ name, test }] }
  return {
    name: 'join-first-view',
    // After the framework, which says by then whether it builds for the browser.
    enforce: 'post',
    config: ({ build }) => (build?.ssr ? {} : { build: { rolldownOptions: { output: { codeSplitting } } } })
  }
}

/** Modules that are loaded along with some files of this folder. */
function reachFrom(paths: readonly string[], importsOf: (id: string) => readonly string[]): Set<string> {
  const found = new Set(paths.map((path) => normalizePath(fileURLToPath(new URL(path, import.meta.url)))))
  for (const id of found) for (const imported of importsOf(id)) found.add(imported)
  return found
}

/**
 * Names scripts that come as files `.js`. Many hosts know no type for `.mjs`, and a browser refuses a worker without
 * the type of a script.
 */
function nameWorkers(): Plugin {
  return {
    name: 'name-workers',
    // After the framework, whose name for all other files stays.
    enforce: 'post',
    config({ build }, { command }) {
      if (command !== 'build') return {}
      const output = [build?.rolldownOptions?.output].flat()[0]
      const own = output?.assetFileNames
      if (typeof own !== 'string') throw new Error('the framework no longer names files by a pattern')
      const assetFileNames = ({ names }: { names: readonly string[] }) =>
        names.some((each) => each.endsWith('.mjs')) ? own.replace('[extname]', '.js') : own
      return { build: { rolldownOptions: { output: { assetFileNames } } } }
    }
  }
}

/** Writes down what an offline copy of the built folder is made of, once all of it stands there. */
function writeCopyList(): Plugin {
  const folder = process.env.KARTU_BUILD ?? 'build'
  const hashOf = (content: string | Buffer) => createHash('sha256').update(content).digest('hex').slice(0, 16)
  let isOfServer = false
  return {
    name: 'write-copy-list',
    enforce: 'post',
    configResolved: ({ build, command }) => {
      isOfServer = Boolean(build.ssr) && command === 'build'
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        if (!isOfServer) return
        const paths = readdirSync(folder, { recursive: true }).map(String)
        const names = paths
          .map((name) => normalizePath(name))
          .filter((path) => statSync(`${folder}/${path}`).isFile())
        const files = names.toSorted().map((path): CopyFile => {
          const content = readFileSync(`${folder}/${path}`)
          return { path, bytes: content.length, hash: hashOf(content) }
        })
        // The route of that name says of which day the data are.
        const { dataDate } = JSON.parse(readFileSync(`${folder}/${COPY_LIST}`, 'utf8')) as CopyList
        const list = copyList(files, { version: '', dataDate })
        const version = hashOf(JSON.stringify(list.files))
        writeFileSync(`${folder}/${COPY_LIST}`, JSON.stringify({ ...list, version }))
      }
    }
  }
}

export default defineConfig({
  css: { postcss: { plugins: [writeChosenThemes()] } },
  plugins: [
    useOwnColours(process.env.KARTU_DATA ?? 'data'),
    leaveOutTransitions(),
    joinFirstView(),
    nameWorkers(),
    sveltekit(),
    writeCopyList()
  ],
  build: { assetsInlineLimit: 0 },
  // Its ending is that of any script, which every host knows.
  worker: { format: 'es', plugins: () => [leaveOutTransitions()] },
  preview: { port: Number(process.env.PORT ?? 4173), strictPort: true },
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    // Two cores: more workers only wait for each other. Tests hold no state outside themselves, so that
    // modules are loaded once for a worker, not once for a file.
    maxWorkers: 2,
    pool: 'threads',
    isolate: false,
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
    hookTimeout: 60_000
  }
})
