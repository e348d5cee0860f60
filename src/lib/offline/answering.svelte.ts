/**
 * Knows how a window answers what pages of a site in memory fetch, and has the land that they draw. Knows nothing of
 * what they are answered.
 */
import { answerTo, type Unpacked } from './contained'
import type { Contents } from './contents'

/** Answers from the contents, and lets the rest go where it went; returns the end of it. */
export function answerFetches(contents: Contents, unpacked: Unpacked): () => void {
  const fetchElsewhere = window.fetch
  window.fetch = async (asked, init) => {
    const href = asked instanceof Request ? asked.url : String(asked)
    const range = new Headers(init?.headers).get('Range')
    const answer = answerTo(contents, unpacked, { href, range })
    return answer
      ? new Response(answer.body, { status: answer.status })
      : fetchElsewhere.call(window, asked, init)
  }
  return () => {
    window.fetch = fetchElsewhere
  }
}

/** Puts the drawn land into the document, unseen: what the pages draw takes it from there. Returns the end of it. */
export function putLand({ land }: Pick<Unpacked, 'land'>): () => void {
  const holder = document.createElement('div')
  holder.hidden = true
  holder.innerHTML = land
  document.body.append(holder)
  return () => holder.remove()
}
