/**
 * Knows how the one file for a stick gets other contents: its block of data is exchanged, and the tiles in it stay.
 * Knows nothing of where the file comes from.
 */
import { readContents, writeContents, type Contents } from '$lib/offline/contents'

const BLOCK = /(<script type="application\/json" id="kartu-data">)([^<]*)(<\/script>)/

/** The file with other contents; null where it is no such file. */
export function stickWith(html: string, contents: Contents): string | null {
  const block = BLOCK.exec(html)?.[2]
  if (block === undefined) return null
  const before = readContents(block)
  const bytes = Object.fromEntries(
    Object.entries(before.bytes).map(([address, text]) => [
      contents.base + address.slice(before.base.length),
      text
    ])
  )
  const data = `\n${writeContents({ ...contents, bytes })}\n`
  const title = contents.title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return html
    .replace(BLOCK, (_, start: string, __, end: string) => start + data + end)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${title} – Kartu</title>`)
}
