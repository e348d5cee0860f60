import { basename } from 'node:path'
import adapter from '@sveltejs/adapter-static'
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte'

/** Where the site is served from: empty for the root of a host, or a path such as `/sub`. */
const base = process.env.BASE_PATH ?? ''
if (base !== '' && !/^\/[^/].*[^/]$|^\/[^/]$/.test(base)) {
  throw new Error(`unusable BASE_PATH: ${base}; begin with a slash and end without one, as in /sub`)
}

/** Folder that the site is built into. */
const folder = process.env.KARTU_BUILD ?? 'build'

/** Further pages of lists, which a small site has none of. */
const LATER_PAGES = '/[[lang=lang]]/(pages)/[list=list]/page/[number]'

/** @param {{ routes: string[], message: string }} unseen routes without a page */
function refuseUnseen({ routes, message }) {
  if (routes.some((route) => route !== LATER_PAGES)) throw new Error(message)
}

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ pages: folder, assets: folder }),
    // Each built folder has a working folder of its own, so that builds can run side by side.
    outDir: folder === 'build' ? '.svelte-kit' : `.tests/${basename(folder)}.kit`,
    paths: { base, relative: false },
    version: { name: process.env.npm_package_version ?? 'dev' },
    serviceWorker: { register: false },
    typescript: {
      config: (config) => {
        // Scripts that the two commands run; those of the basemap and the font are run by hand.
        const checked = [
          'set-up/*',
          'pages/*',
          'share/*',
          'stick/*',
          'build-stick',
          'serve',
          'budget',
          'worlds',
          'check-data',
          'check-pages',
          'share-images'
        ].map((name) => `../scripts/${name}.mjs`)
        config.include.push(...checked, '../playwright.config.ts', '../vite.*.ts')
        // `vite.config.ts` names a module as Node does.
        config.compilerOptions.allowImportingTsExtensions = true
      }
    },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['self'],
        'script-src': ['self'],
        'worker-src': ['self'],
        // The hash is the one inline style that Kit's client sets on its route announcer.
        'style-src': ['self', 'unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'img-src': ['self', 'data:'],
        'object-src': ['none'],
        'base-uri': ['none'],
        'form-action': ['none']
      }
    },
    // Each route says which pages it has. To look for more in each of them took a third of the time of a large
    // site; `scripts/check-pages.mjs` follows the links instead.
    prerender: { crawl: false, handleHttpError: 'fail', handleUnseenRoutes: refuseUnseen }
  }
}
