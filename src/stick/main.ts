/** Knows how the one file for a stick starts: what is fetched comes from itself, and its first page is shown. */
import { mount } from 'svelte'
import { answerTo } from './answer'
import { contents } from './block'
import { place } from './place.svelte'
import Stick from './Stick.svelte'

const bytesOf = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
const packed = new Blob([bytesOf(contents.land)]).stream().pipeThrough(new DecompressionStream('gzip'))
const unpacked = {
  bytes: new Map(Object.entries(contents.bytes).map(([address, text]) => [address, bytesOf(text)])),
  land: await new Response(packed).text()
}
const fetchElsewhere = window.fetch.bind(window)

/** Answers from the file; the policy of the document lets nothing out. */
window.fetch = async (asked, init) => {
  const href = asked instanceof Request ? asked.url : String(asked)
  const range = new Headers(init?.headers).get('Range')
  const answer = answerTo(contents, unpacked, { href, range })
  return answer ? new Response(answer.body, { status: answer.status }) : fetchElsewhere(asked, init)
}

const land = document.createElement('div')
land.hidden = true
land.innerHTML = unpacked.land
document.body.append(land)

place.follow()
const target = document.getElementById('kartu')
if (target) {
  target.replaceChildren()
  mount(Stick, { target })
}
