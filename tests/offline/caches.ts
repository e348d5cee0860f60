/** Knows a store of answers like a browser's, for tests without one. */

export interface KeptCaches extends Pick<CacheStorage, 'keys' | 'open' | 'delete'> {
  /** addresses by the name of their cache */
  readonly seen: () => Record<string, string[]>
}

/** Empty caches; from `mostBytes` on they refuse, as a full device does. */
export function keptCaches(mostBytes = Infinity): KeptCaches {
  const all = new Map<string, Map<string, { body: ArrayBuffer; headers: Headers }>>()
  let bytes = 0
  const cacheOf = (name: string) => {
    const entries = all.get(name) ?? new Map<string, { body: ArrayBuffer; headers: Headers }>()
    all.set(name, entries)
    return {
      match: async (address: string) => {
        const found = entries.get(address)
        return found && new Response(found.body.slice(0), { headers: found.headers })
      },
      put: async (address: string, answer: Response) => {
        const body = await answer.arrayBuffer()
        bytes += body.byteLength
        if (bytes > mostBytes) throw new DOMException('full', 'QuotaExceededError')
        entries.set(address, { body, headers: answer.headers })
      }
    } as unknown as Cache
  }
  return {
    keys: async () => [...all.keys()],
    open: async (name) => cacheOf(name),
    delete: async (name) => all.delete(name),
    seen: () => Object.fromEntries([...all].map(([name, entries]) => [name, [...entries.keys()].toSorted()]))
  }
}
