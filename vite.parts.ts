/** Knows what the builds of the site and of its one file for a stick have in common. */
import type { Plugin as CssPlugin } from 'postcss'
import type { Plugin } from 'vite'
import { readdirSync, readFileSync } from 'node:fs'
import { withColours } from './src/lib/model/colours.ts'

/**
 * Lets the bundler leave out d3-transition. It adds methods to selections as it loads, so that `d3` brings
 * it along, with all of d3-selection, whatever is taken by name; nothing here selects by d3.
 */
export function leaveOutTransitions(): Plugin {
  return {
    name: 'leave-out-d3-transition',
    transform: {
      filter: { id: /node_modules[\\/]d3-transition[\\/]/ },
      handler: () => ({ moduleSideEffects: false })
    }
  }
}

/** Takes an owner's own colours for projects, where the data in `folder` name some, in place of ours. */
export function useOwnColours(folder: string): Plugin {
  return {
    name: 'use-own-colours',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]src[\\/]app\.css$/ },
      handler: (css) => withColours(css, ownColours(folder))
    }
  }
}

interface OwnSite {
  readonly site?: { readonly colours?: readonly string[] }
}

/** Colours that a file of the folder names; whether they can be seen is checked with all other data. */
function ownColours(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const sites = files.map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as OwnSite)
  return sites.find(({ site }) => site?.colours)?.site?.colours ?? []
}

/** Themes by the media query under which `app.css` says them. */
const THEMES: Readonly<Record<string, string>> = {
  'screen and (prefers-color-scheme: dark)': 'dark',
  'screen and (prefers-contrast: more)': 'contrast'
}
/** Selector of a theme that the device asks for while the visitor has chosen none. */
const UNCHOSEN = ':root:where(:not([data-theme]))'

/** Writes each theme a second time, for a visitor who has chosen it: styles know no "or" with a media query. */
export function writeChosenThemes(): CssPlugin {
  return {
    postcssPlugin: 'write-chosen-themes',
    Once(sheet, { AtRule }) {
      sheet.walkAtRules('media', (query) => {
        const theme = THEMES[query.params]
        query.each((rule) => {
          if (theme === undefined || rule.type !== 'rule' || rule.selector !== UNCHOSEN) return
          const chosen = rule.clone({ selector: `:root:where([data-theme='${theme}'])` })
          // Paper is white in any theme.
          query.after(new AtRule({ name: 'media', params: 'screen', nodes: [chosen] }))
        })
      })
    }
  }
}
