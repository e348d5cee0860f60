/** Knows how the check of a data folder is called: `npm run check:data [folder]`; the rules are in src/lib/model. */
import { load } from './load.mjs'

const dir = process.env.KARTU_DATA ?? process.argv[2] ?? 'data'
const { checkFolder } = await load('model/folder.ts')

try {
  const { report, records } = checkFolder(dir)
  console.log(report)
  if (records === null) process.exitCode = 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
