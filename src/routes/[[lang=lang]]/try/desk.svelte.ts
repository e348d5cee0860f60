/**
 * Knows how far a trial is, and lets a worker do what is asked. One thing is done at a time; to call it off ends the
 * worker, and the next one begins where files are chosen.
 */
import type { Answer, ErrandName, Errands, Results, Stage } from './errand'

/** Why nothing came. */
export type Failure = 'failed' | 'cancelled'

export class Desk {
  /** how far it is; null while nothing is done */
  stage = $state.raw<Stage | null>(null)
  #worker: Worker | null = null
  #giveUp: ((why: Failure) => void) | null = null

  /** Has something done; rejects with a `Failure`. */
  ask<K extends ErrandName>(name: K, given: Errands[K]): Promise<Results[K]> {
    const worker = (this.#worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }))
    this.stage = { step: 'read', done: 0, of: 0 }
    return new Promise<Results[K]>((resolve, reject) => {
      this.#giveUp = (why) => {
        this.stage = null
        this.#giveUp = null
        reject(why)
      }
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.is === 'progress') this.stage = data.stage
        else if (data.is === 'failed') this.end('failed')
        else {
          this.stage = null
          this.#giveUp = null
          resolve(data.result as Results[K])
        }
      }
      worker.onerror = () => this.end('failed')
      worker.postMessage({ name, given })
    })
  }

  /** Ends whatever is done, and forgets the files. */
  readonly end = (why: Failure = 'cancelled'): void => {
    this.#worker?.terminate()
    this.#worker = null
    this.#giveUp?.(why)
  }
}
