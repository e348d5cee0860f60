/**
 * Knows how a folder of data is read from disk; knows nothing of what the files mean. The one file of
 * its room that needs Node.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkFiles, type Checked } from './check'
import { formatReport } from './problem'
import { isDataFile, isDeckFile, readFiles, type DataFile } from './read'

/** Reads all data files and decks of a folder and its sub-folders, by name; throws where there is no such folder. */
export function readFolder(dir: string): DataFile[] {
  const folder = resolve(dir)
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Error(`missing folder: ${folder}; name one that holds *.json, by KARTU_DATA or as an argument`)
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/')
    )
    .filter((name) => isDataFile(name) || isDeckFile(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}

/** What is the same for the same files alone. */
export function fingerprint(files: readonly DataFile[]): string {
  const hash = createHash('sha256')
  for (const { name, text } of files) hash.update(JSON.stringify([name, text.length])).update(text)
  return hash.digest('hex')
}

/**
 * Reads and checks a folder, with the report as text; throws where there is no such folder. Files that have the
 * fingerprint of checked ones without errors are only read.
 */
export function checkFolder(dir: string, sound?: string): Checked & { readonly report: string } {
  const files = readFolder(dir)
  if (sound !== undefined && sound === fingerprint(files)) {
    const { records, decks } = readFiles(files, true)
    return { records, decks, problems: [], report: '' }
  }
  const checked = checkFiles(files)
  return { ...checked, report: formatReport(checked.problems) }
}
