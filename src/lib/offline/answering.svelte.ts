/** Knows how a window answers what pages of a site in memory fetch. Knows nothing of what they are answered. */
import { answerTo } from './contained'
import type { Contents } from './contents'

/** Answers from the contents, and lets the rest go where it went; returns the end of it. */
export function answerFetches(contents: Contents): () => void {
  const fetchElsewhere = window.fetch
  const bytes = new Map(
    Object.entries(contents.bytes).map(([address, text]) => {
      const letters = atob(text)
      return [address, Uint8Array.from(letters, (letter) => letter.charCodeAt(0))] as const
    })
  )
  window.fetch = async (asked, init) => {
    const href = asked instanceof Request ? asked.url : String(asked)
    const range = new Headers(init?.headers).get('Range')
    const answer = answerTo(contents, bytes, { href, range })
    return answer
      ? new Response(answer.body, { status: answer.status })
      : fetchElsewhere.call(window, asked, init)
  }
  return () => {
    window.fetch = fetchElsewhere
  }
}
