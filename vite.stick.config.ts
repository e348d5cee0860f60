import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte'
import { defineConfig, type Plugin } from 'vite'
import type { Plugin as CssPlugin } from 'postcss'
import { fileURLToPath } from 'node:url'
import { leaveOutTransitions, useOwnColours, writeChosenThemes } from './vite.parts.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Letters that our languages are not written in. */
const OTHER_LETTERS = /-(cyrillic|greek|vietnamese)(-ext)?-/

/** Leaves out typefaces of other letters, and each one's second form for old browsers. */
function keepOwnLetters(): CssPlugin {
  return {
    postcssPlugin: 'keep-own-letters',
    AtRule: {
      'font-face': (face) => {
        face.walkDecls('src', (source) => {
          if (OTHER_LETTERS.test(source.value)) face.remove()
          else source.value = source.value.replace(/,\s*url\([^)]*\.woff\)[^,]*/, '')
        })
      }
    }
  }
}

/** Puts the map's worker into the file as a text, which starts from there; and leaves out what only a build draws. */
function joinAll(): Plugin {
  const WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs'
  return {
    name: 'join-all',
    enforce: 'pre',
    resolveId: (id) => {
      if (id === `${WORKER}?url`) return '\0map-worker'
      return id.endsWith('/Steps.svelte') ? '\0nothing' : null
    },
    load: (id) => {
      if (id === '\0nothing') return 'export default null'
      if (id !== '\0map-worker') return null
      return `import code from '${WORKER}?raw'
export default 'data:text/javascript;charset=utf-8,' + encodeURIComponent(code)`
    }
  }
}

/** The one file for a stick: one script and one style sheet, which `scripts/build-stick.mjs` puts together. */
export default defineConfig({
  publicDir: false,
  css: { postcss: { plugins: [writeChosenThemes(), keepOwnLetters()] } },
  plugins: [
    useOwnColours(process.env.KARTU_DATA ?? 'data'),
    joinAll(),
    leaveOutTransitions(),
    svelte({ configFile: false, preprocess: vitePreprocess(), compilerOptions: { runes: true } })
  ],
  resolve: {
    alias: {
      $lib: at('src/lib'),
      '$app/paths': at('src/stick/app/paths.ts'),
      '$app/environment': at('src/stick/app/environment.ts'),
      '$app/navigation': at('src/stick/app/navigation.ts')
    }
  },
  build: {
    write: false,
    assetsInlineLimit: () => true,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: at('src/stick/main.ts'),
      output: { codeSplitting: false }
    }
  }
})
