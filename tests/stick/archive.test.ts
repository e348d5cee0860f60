import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fileTiles } from '$lib/map/archive-file'
import { cutArchive } from '../../scripts/stick/archive.mjs'

const EUROPE = 'static/basemap/europe.pmtiles'

it('cuts the finest zooms off an archive, and leaves the others as they are', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kartu-'))
  const path = join(folder, 'cut.pmtiles')
  writeFileSync(path, await cutArchive(EUROPE, 2))
  const [whole, cut] = [await fileTiles(EUROPE), await fileTiles(path)]
  expect([cut.zooms, cut.bounds]).toEqual([{ min: 0, max: 2 }, whole.bounds])
  expect(await cut.readTile(2, 2, 1)).toEqual(await whole.readTile(2, 2, 1))
  expect(await cut.readTile(3, 4, 2)).toBeNull()
  await Promise.all([whole.destroy(), cut.destroy()])
  rmSync(folder, { recursive: true })
})
