/**
 * Knows which theme is chosen, puts it on the document and keeps it, where the visitor has switched; knows
 * nothing of colours. `static/theme.js` puts a kept one on before the first paint.
 */
import { nextTheme, parseTheme, type Theme, type ThemeChoice } from './themes'

/** Key of the theme in the browser's storage, which `static/theme.js` knows too. */
export const THEME_KEY = 'kartu-theme'

/** What of a browser a theme needs. */
export interface ThemeShore {
  /** the document's root */
  readonly root: { readonly dataset: { theme?: string } }
  /** throws where the browser allows no storage */
  readonly storage: () => Pick<Storage, 'setItem' | 'removeItem'>
  /** whether a media query holds now */
  readonly matches: (query: string) => boolean
}

export class ThemeState {
  readonly #shore: ThemeShore
  #choice = $state<ThemeChoice>('system')

  constructor(shore: ThemeShore) {
    this.#shore = shore
    this.#choice = parseTheme(shore.root.dataset.theme)
  }

  get choice(): ThemeChoice {
    return this.#choice
  }

  /** Takes a theme, or that of the device, which is the one that needs no storage. */
  choose(choice: ThemeChoice): void {
    const { root } = this.#shore
    this.#choice = choice
    if (choice === 'system') delete root.dataset.theme
    else root.dataset.theme = choice
    try {
      const storage = this.#shore.storage()
      if (choice === 'system') storage.removeItem(THEME_KEY)
      else storage.setItem(THEME_KEY, choice)
    } catch {
      // Where nothing may be kept the theme holds for this page.
    }
  }

  /** Takes the theme after the one that is seen. */
  cycle(): void {
    this.choose(nextTheme(this.seen))
  }

  /** The theme that the page is seen in. */
  get seen(): Theme {
    if (this.#choice !== 'system') return this.#choice
    const { matches } = this.#shore
    if (matches('(prefers-contrast: more)')) return 'contrast'
    return matches('(prefers-color-scheme: dark)') ? 'dark' : 'light'
  }
}
