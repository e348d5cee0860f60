/** Knows how the one file for a stick starts: what is fetched comes from itself, and its first page is shown. */
import { mount } from 'svelte'
import { answerTo } from '$lib/offline/contained'
import { contents } from './block'
import { followBrowser } from './place.svelte'
import Stick from './Stick.svelte'

const bytes = new Map(
  Object.entries(contents.bytes).map(([address, text]) => {
    const letters = atob(text)
    return [address, Uint8Array.from(letters, (letter) => letter.charCodeAt(0))] as const
  })
)
const fetchElsewhere = window.fetch.bind(window)

/** Answers from the file; the policy of the document lets nothing out. */
window.fetch = async (asked, init) => {
  const href = asked instanceof Request ? asked.url : String(asked)
  const range = new Headers(init?.headers).get('Range')
  const answer = answerTo(contents, bytes, { href, range })
  return answer ? new Response(answer.body, { status: answer.status }) : fetchElsewhere(asked, init)
}

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
