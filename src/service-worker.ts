/**
 * Knows when a request is answered from the offline copy that a visitor has asked for; `offline/answer.ts` knows how.
 * It is registered on that wish alone, keeps nothing itself, and touches no other host.
 */
import { answerFrom, completeCopies } from '$lib/offline/answer'

/** What of a worker's world is used: the types of a page do not know it. */
interface Worker {
  readonly registration: { readonly scope: string }
  readonly clients: {
    readonly claim: () => Promise<void>
    readonly matchAll: (what: { includeUncontrolled: boolean }) => Promise<readonly unknown[]>
  }
  readonly skipWaiting: () => Promise<void>
  addEventListener(name: 'install' | 'activate' | 'fetch', listener: (event: WorkerEvent) => void): void
}
interface WorkerEvent {
  readonly request: Request
  readonly waitUntil: (work: Promise<unknown>) => void
  readonly respondWith: (answer: Promise<Response>) => void
}

const worker = globalThis as unknown as Worker
const { scope } = worker.registration

// There is nothing to wait for: any worker reads any copy.
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('fetch', (event) => {
  const { request } = event
  if (!request.url.startsWith(scope)) return
  if (request.mode === 'navigate') event.waitUntil(tidyUp())
  event.respondWith(answer(request))
})

async function answer(request: Request): Promise<Response> {
  return (await answerFrom(caches, scope, request)) ?? fetch(request)
}

/** Drops older copies once no page is open that was loaded from one. */
async function tidyUp(): Promise<void> {
  if ((await worker.clients.matchAll({ includeUncontrolled: true })).length > 0) return
  const [, ...older] = await completeCopies(caches, scope)
  await Promise.all(
    older.filter(({ name }) => isCopyName(scope, name)).map(({ name }) => caches.delete(name))
  )
}
