/**
 * Knows the messages between the windows of a talk, and which of those that come are ones; knows nothing of how they
 * travel. Anything may come, from any page of the site: what is not of this form is no message.
 */
import type { Clock } from './clock'
import type { Format } from './slide-layout'
import type { StageState } from './stage'

/** What all windows of a talk show alike. */
export interface Shared {
  /** key of the step */
  readonly step: string
  readonly blank: StageState['blank']
  readonly clock: Clock
  /** that the stage is seen in */
  readonly theme: string
}

/** A window that shows a talk: the stage is on the projector, the speaker's view before the speaker. */
export interface Sender {
  /** of its own, from its loading to its end */
  readonly window: string
  readonly role: 'stage' | 'speaker'
  /** when it was loaded, ms since 1970 */
  readonly sinceMs: number
  /** name of the deck, empty for the first one */
  readonly deck: string
  /** of the talk; empty for a speaker's view that has not found its stage */
  readonly talk: string
  readonly format: Format
}

/** What a window says. */
export type Message = Sender &
  (
    | { /** is here, and asks who else is */ readonly type: 'hello' }
    | { /** goes away */ readonly type: 'bye' }
    | { /** ends the talk for all */ readonly type: 'end' }
    | {
        /** shows this */
        readonly type: 'here'
        /** how often what is shown has changed */
        readonly turn: number
        readonly shared: Shared
      }
  )

/** In every message: whose it is, and in which edition. */
const MARK = { kartuTalk: 1 } as const

/** A message as it is sent. */
export function toPost(message: Message): Message & typeof MARK {
  return { ...MARK, ...message }
}

/** Reads what came; null where it is no message. */
export function readMessage(data: unknown): Message | null {
  if (!isRecord(data) || data.kartuTalk !== MARK.kartuTalk) return null
  const sender = readSender(data)
  if (!sender) return null
  const { type, turn, shared } = data
  if (type === 'hello' || type === 'bye' || type === 'end') return { ...sender, type }
  const shown = type === 'here' ? readShared(shared) : null
  return shown && isCount(turn) ? { ...sender, type: 'here', turn, shared: shown } : null
}

function readSender(data: Record<string, unknown>): Sender | null {
  const { window, role, sinceMs, deck, talk, format } = data
  const isSender = isName(window) && isText(deck) && isText(talk) && isTime(sinceMs)
  if (!isSender || (role !== 'stage' && role !== 'speaker')) return null
  return format === 'wide' || format === 'tall' ? { window, role, sinceMs, deck, talk, format } : null
}

function readShared(data: unknown): Shared | null {
  if (!isRecord(data) || !isRecord(data.clock)) return null
  const { step, blank, theme } = data
  const { startMs, stepMs } = data.clock
  const isShown = isName(step) && isName(theme) && (startMs === null || isTime(startMs))
  if (!isShown || (stepMs !== null && !isTime(stepMs))) return null
  if (blank !== null && blank !== 'black' && blank !== 'white') return null
  return { step, blank, clock: { startMs, stepMs }, theme }
}

/** No name of ours is longer. */
const LONGEST = 200

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST
}

function isName(value: unknown): value is string {
  return isText(value) && value !== ''
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function isCount(value: unknown): value is number {
  return isTime(value) && Number.isSafeInteger(value) && value >= 0
}

/** A way to other windows. */
export interface Wire {
  post(message: object): void
  /** hands on what comes until the returned end; told whether it was for us */
  hear(listener: (data: unknown) => boolean): () => void
}

/** Begins the names of our windows, so that one that comes back knows its talk, and is found to be shown again. */
const OURS = 'kartu'

/** Name of a window in the browser. */
export function windowName({ role, deck, talk }: Pick<Sender, 'role' | 'deck' | 'talk'>): string {
  return [OURS, role, deck, talk].join('/')
}

/** The talk that a window of this name and deck has shown before; empty where it has shown none. */
export function talkOfName(name: string, role: Sender['role'], deck: string): string {
  const [ours, ownRole, ownDeck, talk = ''] = name.split('/')
  return ours === OURS && ownRole === role && ownDeck === deck ? talk : ''
}
