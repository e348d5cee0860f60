/** Knows how the one file for a stick starts: what is fetched comes from itself, and its first page is shown. */
import { mount } from 'svelte'
import { answerFetches } from '$lib/offline/answering.svelte'
import { contents } from './block'
import { followBrowser } from './place.svelte'
import Stick from './Stick.svelte'

// The policy of the document lets nothing out.
answerFetches(contents)

const land = document.createElement('div')
land.hidden = true
land.innerHTML = contents.land
document.body.append(land)

followBrowser()
const target = document.getElementById('kartu')
if (target) {
  target.replaceChildren()
  mount(Stick, { target })
}
