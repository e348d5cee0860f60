/** Knows the block of data in the document; read once, before anything that needs it. */
import { readContents } from '$lib/offline/contents'

export const contents = readContents(document.getElementById('kartu-data')?.textContent ?? '')
