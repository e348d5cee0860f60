/** Knows how the one file for a stick starts: what is fetched comes from itself, and its first page is shown. */
import { mount } from 'svelte'
import { answerFetches, putLand } from '$lib/offline/answering.svelte'
import { contents } from './block'
import { followBrowser } from './place.svelte'
import Stick from './Stick.svelte'

// The policy of the document lets nothing out.
answerFetches(contents)

putLand(contents)
followBrowser()
const target = document.getElementById('kartu')
if (target) {
  target.replaceChildren()
  mount(Stick, { target })
}
