/** Knows how a file that was made in the browser is saved. Knows nothing of what is in it. */

/** Browsers may come for the file somewhat later. */
const KEPT_MS = 60_000

/** Hands a file to the browser, which saves it as it saves others. */
export function saveFile(name: string, file: Blob): void {
  const href = URL.createObjectURL(file)
  Object.assign(document.createElement('a'), { href, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(href), KEPT_MS)
}
