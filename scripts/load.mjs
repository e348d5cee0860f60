/** Knows how a script loads TypeScript of `src` without a build; knows nothing of what it loads. */
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Loads a module by its path below src/lib, such as `model/check.ts`.
 * @param {string} path
 */
export async function load(path) {
  const { module } = await runnerImport(`${root}src/lib/${path}`, {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { $lib: `${root}src/lib` } },
    // @ts-expect-error Vite hands it on to oxc, whose types it does not repeat.
    // The tsconfig of the site extends a file that exists only after a first build.
    oxc: { tsconfig: false }
  })
  return module
}
