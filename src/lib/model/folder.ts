/**
 * Knows how a folder of data is read from disk; knows nothing of what the files mean. The one file of
 * its room that needs Node.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkFiles, type Checked } from './check'
import { formatReport } from './problem'
import { isDataFile, isDeckFile, type DataFile } from './read'

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

/** Reads and checks a folder, with the report as text; throws where there is no such folder. */
export function checkFolder(dir: string): Checked & { readonly report: string } {
  const checked = checkFiles(readFolder(dir))
  return { ...checked, report: formatReport(checked.problems) }
}
