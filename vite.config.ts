import { sveltekit } from '@sveltejs/kit/vite'
import type { Plugin as CssPlugin } from 'postcss'
import { normalizePath, type Plugin, type Rolldown } from 'vite'
import { defineConfig } from 'vitest/config'
import { fileURLToPath } from 'node:url'

/** By what the bundler is told which file a module goes into. */
type GroupName = Extract<Rolldown.CodeSplittingGroup['name'], (...given: never[]) => unknown>

/**
 * Lets the bundler leave out d3-transition. It adds methods to selections as it loads, so that `d3` brings
 * it along, with all of d3-selection, whatever is taken by name; nothing here selects by d3.
 */
function leaveOutTransitions(): Plugin {
  return {
    name: 'leave-out-d3-transition',
    transform: {
      filter: { id: /node_modules[\\/]d3-transition[\\/]/ },
      handler: () => ({ moduleSideEffects: false })
    }
  }
}

/** Themes by the media query under which `app.css` says them. */
const THEMES: Readonly<Record<string, string>> = {
  'screen and (prefers-color-scheme: dark)': 'dark',
  'screen and (prefers-contrast: more)': 'contrast'
}
/** Selector of a theme that the device asks for while the visitor has chosen none. */
const UNCHOSEN = ':root:where(:not([data-theme]))'

/** Writes each theme a second time, for who has chosen it, or a part of a page: styles know no "or" with a media query. */
function writeChosenThemes(): CssPlugin {
  return {
    postcssPlugin: 'write-chosen-themes',
    Once(sheet, { AtRule }) {
      sheet.walkAtRules('media', (query) => {
        const theme = THEMES[query.params]
        query.each((rule) => {
          if (theme === undefined || rule.type !== 'rule' || rule.selector !== UNCHOSEN) return
          const chosen = rule.clone({ selector: `[data-theme='${theme}']` })
          // Paper is white in any theme.
          query.after(new AtRule({ name: 'media', params: 'screen', nodes: [chosen] }))
        })
      })
    }
  }
}

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
  'src/lib/panels/ProjectFacts.svelte',
  'src/lib/panels/TimeArea.svelte'
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

export default defineConfig({
  css: { postcss: { plugins: [writeChosenThemes()] } },
  plugins: [leaveOutTransitions(), joinFirstView(), sveltekit()],
  build: { assetsInlineLimit: 0 },
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
