/** Knows what the dashboard gets at once: columns, tables and the ground of the map. */
import { buildOnce, ROWS_PER_CHUNK } from './built'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async () => {
  const { dataset, ground, chunks } = await buildOnce()
  return {
    dataset,
    ground,
    rowsPerChunk: ROWS_PER_CHUNK,
    chunkCount: chunks.length,
    hasSources: chunks.some(({ sources }) => sources.length > 0)
  }
}
