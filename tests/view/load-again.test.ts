import { describe, expect, it } from 'vitest'
import { loadAgain, type Host } from '$lib/view/load-again'

function hostThat(answer: () => Promise<{ ok: boolean }>) {
  const asked: string[] = []
  const host: Host = {
    fetch: (url, { cache }) => {
      asked.push(`${url} ${cache}`)
      return answer()
    },
    location: { href: 'https://kartu.example/?at=jelgava', reload: () => void asked.push('reload') }
  }
  return { host, asked }
}

describe('loading again', () => {
  it('asks the host first, past every cache, and then loads the page again', async () => {
    const { host, asked } = hostThat(() => Promise.resolve({ ok: true }))
    expect(await loadAgain(host)).toBe(true)
    expect(asked).toEqual(['https://kartu.example/?at=jelgava no-store', 'reload'])
  })

  it.each([
    ['there is no connection', () => Promise.reject(new TypeError('failed to fetch'))],
    ['the host is in trouble', () => Promise.resolve({ ok: false })]
  ])('leaves the page as it is where %s', async (_, answer) => {
    const { host, asked } = hostThat(answer)
    expect(await loadAgain(host)).toBe(false)
    expect(asked).not.toContain('reload')
  })
})
