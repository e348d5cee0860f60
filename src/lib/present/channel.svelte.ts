/**
 * Knows the live tie between the windows of a talk: says what is shown here, shows what is said there, and who is
 * there. Knows nothing of which word counts, which `talk.ts` decides, or of how a message travels.
 */
import {
  readMessage,
  talkOfName,
  toPost,
  windowName,
  type Message,
  type Sender,
  type Shared,
  type Wire
} from './channel'
import { apart, changed, hear, HELLO_MS, openTalk, readWindows, seeking, type Talk } from './talk'

/** What of a stage its other windows show alike. */
export interface Shown {
  readonly shared: Shared
  take(shared: Shared): void
  /** leaves the talk */
  end(): void
  /** is told of each change made here, until the returned end */
  onChange(tell: () => void): () => void
}

/** What of the browser a tie needs. */
export interface LinkShore {
  readonly wires: readonly Wire[]
  readonly nowMs: () => number
  /** calls each time that so much has passed; returns what calls it off */
  readonly every: (delayMs: number, act: () => void) => () => void
  readonly newName: () => string
  /** name of this window, which outlives its loading */
  readonly name: { read(): string; write(name: string): void }
}

/** The clocks of a talk are read so often, ms. */
const TICK_MS = 500

export class TalkLink {
  readonly #shown: Shown
  readonly #shore: LinkShore
  #talk = $state.raw<Talk>() as Talk
  #nowMs = $state(0)
  readonly windows = $derived.by(() => readWindows(this.#talk, this.#nowMs))

  constructor(who: Pick<Sender, 'role' | 'deck' | 'format'>, shown: Shown, shore: LinkShore) {
    this.#shown = shown
    this.#shore = shore
    this.#nowMs = shore.nowMs()
    const before = talkOfName(shore.name.read(), who.role, who.deck)
    const talk = before === '' && who.role === 'stage' ? shore.newName() : before
    const self = { ...who, window: shore.newName(), sinceMs: this.#nowMs, talk }
    this.#talk = openTalk(self, before !== '')
    this.#keepName()
  }

  /** now, ms since 1970, as it is followed */
  get nowMs(): number {
    return this.#nowMs
  }

  get self(): Sender {
    return this.#talk.self
  }

  /** Speaks and hears until the returned end. */
  start(): () => void {
    const { wires, every } = this.#shore
    const ends = [
      ...wires.map((wire) => wire.hear((data) => this.#hear(readMessage(data)))),
      this.#shown.onChange(() => this.#change()),
      every(TICK_MS, () => (this.#nowMs = this.#shore.nowMs())),
      every(HELLO_MS, () => this.hello())
    ]
    this.hello()
    return () => {
      this.leave()
      for (const end of ends) end()
    }
  }

  /** Says that this window is there, and asks who else is. */
  hello(): void {
    this.#post({ ...this.self, type: 'hello' })
  }

  /** Says that this window goes away. */
  leave(): void {
    this.#post({ ...this.self, type: 'bye' })
  }

  /** Ends the talk in all windows but this one. */
  endAll(): void {
    this.#post({ ...this.self, type: 'end' })
  }

  /** Says how this window draws its slides from now on. */
  draws(format: Sender['format']): void {
    if (format === this.self.format) return
    this.#talk = { ...this.#talk, self: { ...this.self, format } }
    this.hello()
  }

  /** Follows another stage, the first one that is heard. */
  seek(): void {
    this.#talk = seeking(this.#talk)
    this.hello()
  }

  /** Name of the other window of this talk, by which the browser finds it. */
  nameOf(role: Sender['role']): string {
    return windowName({ ...this.self, role })
  }

  #change(): void {
    this.#talk = changed(this.#talk)
    this.#tell()
  }

  #tell(): void {
    this.#post({ ...this.self, type: 'here', turn: this.#talk.turn, shared: this.#shown.shared })
  }

  /** true where it was a message of ours */
  #hear(message: Message | null): boolean {
    if (!message) return false
    this.#nowMs = this.#shore.nowMs()
    const { talk, take, isAsked, isEnded, isSecond } = hear(this.#talk, message, this.#nowMs)
    const before = this.self.talk
    this.#talk = isSecond ? apart(talk, this.#shore.newName()) : talk
    if (this.self.talk !== before) this.#keepName()
    if (isSecond) this.hello()
    if (take) this.#shown.take(take)
    if (isAsked) this.#tell()
    if (isEnded) this.#shown.end()
    return true
  }

  #post(message: Message): void {
    for (const wire of this.#shore.wires) wire.post(toPost(message))
  }

  #keepName(): void {
    if (this.self.talk !== '') this.#shore.name.write(windowName(this.self))
  }
}
