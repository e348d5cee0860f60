import { sveltekit } from '@sveltejs/kit/vite'
import type { Plugin as CssPlugin } from 'postcss'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

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
  '(prefers-color-scheme: dark)': 'dark',
  '(prefers-contrast: more)': 'contrast'
}
/** Selector of a theme that the device asks for while the visitor has chosen none. */
const UNCHOSEN = ':root:where(:not([data-theme]))'

/** Writes each theme a second time, for a visitor who has chosen it: styles know no "or" with a media query. */
function writeChosenThemes(): CssPlugin {
  return {
    postcssPlugin: 'write-chosen-themes',
    Once(sheet) {
      sheet.walkAtRules('media', (query) => {
        const theme = THEMES[query.params]
        query.each((rule) => {
          if (theme === undefined || rule.type !== 'rule' || rule.selector !== UNCHOSEN) return
          query.after(rule.clone({ selector: `:root:where([data-theme='${theme}'])` }))
        })
      })
    }
  }
}

export default defineConfig({
  css: { postcss: { plugins: [writeChosenThemes()] } },
  plugins: [leaveOutTransitions(), sveltekit()],
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
