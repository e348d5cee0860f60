/** Knows how the one file for a stick starts: what is fetched comes from itself, and its first page is shown. */
import { mount } from 'svelte'
import { answerFetches, putLand } from '$lib/offline/answering.svelte'
import { unpack } from '$lib/offline/packed'
import { contents } from './block'
import { followBrowser } from './place.svelte'
import Stick from './Stick.svelte'

const unpacked = await unpack(contents)
// The policy of the document lets nothing out.
answerFetches(contents, unpacked)
putLand(unpacked)
followBrowser()
const target = document.getElementById('kartu-page')
if (target) {
  target.replaceChildren()
  mount(Stick, { target })
}
