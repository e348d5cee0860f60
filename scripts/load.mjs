/** Knows how a script loads TypeScript of `src` without a build; knows nothing of what it loads. */
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** Folder of the project, with a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Loads a module by its path below src/lib, such as `model/check.ts`.
 * @param {string} path
 * @param {Record<string, string>} [standIns] files for modules that only the framework has, by their names
 */
export async function load(path, standIns = {}) {
  const others = Object.entries(standIns).map(([name, file]) => [name, root + file])
  const { module } = await runnerImport(`${root}src/lib/${path}`, {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { $lib: `${root}src/lib`, ...Object.fromEntries(others) } },
    // @ts-expect-error Vite hands it on to oxc, whose types it does not repeat.
    // The tsconfig of the site extends a file that exists only after a first build.
    oxc: { tsconfig: false }
  })
  return module
}
