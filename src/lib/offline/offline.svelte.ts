/**
 * Knows the one offline copy of a page's site: how it is fetched, made new, and taken away without a trace. Of the
 * browser it knows only what it is handed.
 */
import { completeCopies, listOf, type Copy } from './answer'
import { bytesOf, COPY_LIST, copyName, isCopyName, unchanged, type CopyFile, type CopyList } from './copy'
import { progressOf, settled, type Failure, type OfflineState } from './state'

/** What of a browser is needed. */
export interface OfflineShore {
  /** address of the site, which ends with a slash */
  readonly scope: string
  readonly caches: Pick<CacheStorage, 'keys' | 'open' | 'delete'>
  readonly fetch: (address: string, init: { cache: 'no-store' | 'reload' }) => Promise<Response>
  /** starts the worker that answers from the copy, and ends it */
  readonly startWorker: () => Promise<void>
  readonly endWorker: () => Promise<void>
  /** bytes that the browser has room for */
  readonly room: () => Promise<number>
}

/** Files that are fetched at a time. */
const AT_ONCE = 6

/** Why a copy could not be made. */
class CopyError extends Error {
  readonly why: Failure

  constructor(why: Failure, cause?: unknown) {
    super(`no offline copy: ${why}`, { cause })
    this.why = why
  }
}

export class OfflineCopy {
  state = $state.raw<OfflineState>({ is: 'none' })
  /** what a copy would be made of now; undefined until the site has been asked, null where it does not answer */
  offered = $state.raw<CopyList | null | undefined>()
  readonly #shore: OfflineShore

  constructor(shore: OfflineShore) {
    this.#shore = shore
  }

  /** Looks whether there is a copy, and whether the site has a newer one. */
  async look(): Promise<void> {
    const copy = await this.#newest().catch(() => undefined)
    if (!copy) {
      if (await this.#hasBegun().catch(() => false)) this.state = { is: 'failed', why: 'cut' }
      return
    }
    const list = await listOf(copy)
    this.state = settled(list, null)
    await this.ask()
    // Meanwhile it may have been taken away, or made new.
    if (this.state.is === 'ready') this.state = settled(list, this.offered ?? null)
  }

  /** Asks the site what a copy would be made of. */
  async ask(): Promise<void> {
    this.offered = await this.#fetchList().catch(() => null)
  }

  /** Makes a copy, or a newer one; what is there already is not fetched again. */
  async keep(): Promise<void> {
    try {
      await this.#make()
    } catch (error) {
      this.state = { is: 'failed', why: error instanceof CopyError ? error.why : 'refused' }
      if (!(await this.#hasBegun().catch(() => false))) await this.#shore.endWorker().catch(() => undefined)
    }
  }

  /** Leaves nothing of it behind. */
  async remove(): Promise<void> {
    const { caches, endWorker } = this.#shore
    await endWorker()
    await this.#drop(await caches.keys())
    this.state = { is: 'none' }
  }

  async #make(): Promise<void> {
    const { scope, caches, startWorker, room } = this.#shore
    this.state = { is: 'fetching', files: 0, ofFiles: 0, bytes: 0, ofBytes: 0 }
    const list = await this.#fetchList()
    this.offered = list
    this.state = { is: 'fetching', ...progressOf(list, []) }
    const older = await this.#newest()
    if ((await room()) < bytesOf(list.files)) throw new CopyError('noRoom')
    await startWorker()
    const name = copyName(scope, list.version)
    // What was cut off at another version is of no use any more; whole copies are read until the worker tidies up.
    await this.#drop((await caches.keys()).filter((each) => each !== name && each !== older?.name))
    const cache = await caches.open(name)
    await this.#fill(cache, list, older).catch((error: unknown) => this.#giveUp(name, error))
    if ((await this.#fetchList()).version !== list.version) throw new CopyError('cut')
    await cache.put(scope + COPY_LIST, Response.json(list))
    this.state = settled(list, list)
  }

  /** Puts all files into a cache, a few at a time. */
  async #fill(cache: Cache, list: CopyList, older: Copy | undefined): Promise<void> {
    const same = older && unchanged(await listOf(older), list)
    const done: CopyFile[] = []
    const waiting = [...list.files]
    const fetchNext = async () => {
      for (let file = waiting.pop(); file; file = waiting.pop()) {
        const known = same?.has(file.path) ? older?.cache : undefined
        await this.#put(cache, this.#shore.scope + file.path, known)
        done.push(file)
        this.state = { is: 'fetching', ...progressOf(list, done) }
      }
    }
    const stop = (error: unknown) => {
      waiting.length = 0
      throw error
    }
    // Nothing is on its way any more when this is over.
    const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, () => fetchNext().catch(stop)))
    const failed = ends.find((end) => end.status === 'rejected')
    if (failed) throw failed.reason
  }

  async #put(cache: Cache, address: string, older: Cache | undefined): Promise<void> {
    if (await cache.match(address, { ignoreVary: true })) return
    const known = await older?.match(address, { ignoreVary: true })
    const answer = known ?? (await this.#fetch(address, 'reload'))
    // A page is not shown where its answer says that it comes from another address.
    const { status, headers, redirected } = answer
    await cache.put(address, redirected ? new Response(answer.body, { status, headers }) : answer)
  }

  async #giveUp(name: string, error: unknown): Promise<never> {
    if (error instanceof CopyError) throw error
    // The browser has taken back the room that it had named: half a copy would only fill the device.
    await this.#drop([name])
    throw new CopyError('noRoom', error)
  }

  async #fetchList(): Promise<CopyList> {
    const answer = await this.#fetch(this.#shore.scope + COPY_LIST, 'no-store')
    return (await answer.json()) as CopyList
  }

  async #fetch(address: string, cache: 'no-store' | 'reload'): Promise<Response> {
    const answer = await this.#shore.fetch(address, { cache }).catch((error: unknown) => {
      throw new CopyError('cut', error)
    })
    if (!answer.ok) throw new CopyError('cut')
    return answer
  }

  /** Whether there is anything of a copy. */
  async #hasBegun(): Promise<boolean> {
    const { caches, scope } = this.#shore
    return (await caches.keys()).some((name) => isCopyName(scope, name))
  }

  async #newest(): Promise<Copy | undefined> {
    const { caches, scope } = this.#shore
    return (await completeCopies(caches, scope))[0]
  }

  async #drop(names: readonly string[]): Promise<void> {
    const { caches, scope } = this.#shore
    await Promise.all(names.filter((name) => isCopyName(scope, name)).map((name) => caches.delete(name)))
  }
}
