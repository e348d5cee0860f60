/** Knows of which day an offline copy is; the build adds the files that it is made of (`vite.config.ts`). */
import { json } from '@sveltejs/kit'
import type { CopyList } from '$lib/offline/copy'
import { buildOnce } from '../built'

export const prerender = true

export async function GET() {
  const { records } = await buildOnce()
  const list: CopyList = { version: '', dataDate: records.site.dataDate, isWhole: true, files: [] }
  return json(list)
}
