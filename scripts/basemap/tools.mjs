/**
 * Knows where the tools and the source data of the basemap are found and what to say when one is missing.
 * Knows nothing of maps.
 *
 * The npm packages are not dependencies of the site. They stand in the folder that BASEMAP_TOOLS names.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Collects every missing input, so that one run names them all. */
export function checkTools(npmPackages, debianPackages) {
  const npmWanted = npmPackages.filter(({ name, version }) => versionOf(name) !== version)
  const debianWanted = debianPackages.filter(({ name, version }) => debianVersionOf(name) !== version)
  const missing = []
  if (npmWanted.length > 0) {
    const list = npmWanted.map(({ name, version }) => `${name}@${version}`).join(' ')
    missing.push(`npm install --no-save --prefix "$BASEMAP_TOOLS" ${list}`)
  }
  if (debianWanted.length > 0) {
    const list = debianWanted.map(({ name, version }) => `${name}=${version}`).join(' ')
    missing.push(`apt-get install --no-install-recommends ${list}`)
  }
  if (missing.length === 0) return
  const folderHint = process.env.BASEMAP_TOOLS ? '' : ' (set BASEMAP_TOOLS to an empty folder first)'
  throw new Error(`missing inputs of the basemap${folderHint}: run ${missing.join(' and ')}`)
}

/** Loads a module of the tools folder: its exports by name, whether it is a CommonJS or an ES module. */
export async function loadTool(name) {
  const folder = packageFolder(name)
  const { exports, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const root = exports?.['.'] ?? exports
  // Node resolves by `require` from outside a package; the entry for `import` has to be read by hand.
  const entry = root?.import?.default ?? root?.import ?? root?.default ?? root ?? main
  const module = await import(pathToFileURL(join(folder, entry)).href)
  return { ...module, ...module.default }
}

/** Reads a JSON file of a package of the tools folder. */
export function readToolJson(name, path) {
  return JSON.parse(readFileSync(join(packageFolder(name), path), 'utf8'))
}

/** Runs `gmt` and gives what it prints. */
export function runGmt(args) {
  return execFileSync('gmt', args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 })
}

function packageFolder(name) {
  return resolve(process.env.BASEMAP_TOOLS ?? '.', 'node_modules', name)
}

function versionOf(name) {
  try {
    return readToolJson(name, 'package.json').version
  } catch {
    return null
  }
}

function debianVersionOf(name) {
  try {
    const args = ['-W', '-f', '${Version}', name]
    return execFileSync('dpkg-query', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return null
  }
}
