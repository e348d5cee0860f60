/**
 * Knows which windows show a talk together, whose word counts, and how one that comes late takes its place. Knows
 * nothing of how messages travel, or of what they show: each call is handed a message and the time.
 */
import type { Message, Sender, Shared } from './channel'

/** Another window, and when it was heard last. */
interface Other extends Sender {
  readonly heardMs: number
}

/** A talk as one of its windows knows it. */
export interface Talk {
  readonly self: Sender
  /** how often what is shown has changed: who knows of more changes is right */
  readonly turn: number
  readonly others: readonly Other[]
}

/** What comes of a message. */
export interface Heard {
  readonly talk: Talk
  /** to be shown from now on; null: nothing else */
  readonly take: Shared | null
  /** the sender has to be told what is shown here */
  readonly isAsked: boolean
  /** the talk is ended for all */
  readonly isEnded: boolean
  /** this stage has come to a talk that has one: it needs a talk of its own */
  readonly isSecond: boolean
}

/** A talk before anybody is heard; a window that comes back to one knows of no changes, so that it takes what it hears. */
export function openTalk(self: Sender, isBack: boolean): Talk {
  return { self, turn: self.role === 'stage' && !isBack ? 1 : 0, others: [] }
}

/** The talk after a message. */
export function hear(talk: Talk, message: Message, nowMs: number): Heard {
  const nothing = { talk, take: null, isAsked: false, isEnded: false, isSecond: false }
  if (message.window === talk.self.window) return nothing
  const rest = talk.others.filter(({ window }) => window !== message.window)
  if (message.type === 'bye') return { ...nothing, talk: { ...talk, others: rest } }
  const { window, role, sinceMs, deck, format } = message
  const others = [...rest, { window, role, sinceMs, deck, talk: message.talk, format, heardMs: nowMs }]
  const met: Talk = { ...talk, others }
  if (message.type === 'end') return { ...nothing, talk: met, isEnded: isOfTalk(talk, message) }
  if (isTakenOver(talk, message)) return { ...nothing, talk: met, isSecond: true }
  if (message.type === 'hello') return { ...nothing, talk: met, isAsked: true }
  if (isAwaited(talk, message)) return { ...nothing, ...following(met, message), take: message.shared }
  if (!isOfTalk(talk, message)) return { ...nothing, talk: met }
  // Who knows of fewer changes is told of the others.
  if (!isNewer(talk, message)) return { ...nothing, talk: met, isAsked: message.turn < talk.turn }
  return { ...nothing, talk: { ...met, turn: message.turn }, take: message.shared }
}

/** The talk once this window has changed what is shown. */
export function changed(talk: Talk): Talk {
  return { ...talk, turn: talk.turn + 1 }
}

/** The talk of a stage that gets one of its own. */
export function apart(talk: Talk, name: string): Talk {
  return { ...talk, self: { ...talk.self, talk: name }, turn: 1 }
}

/** The talk of a speaker's view that looks for another stage; it follows the first one of its deck that it hears. */
export function seeking(talk: Talk): Talk {
  return { ...talk, self: { ...talk.self, talk: '' }, turn: 0 }
}

function following(talk: Talk, message: Message & { type: 'here' }): { talk: Talk } {
  return { talk: { ...talk, self: { ...talk.self, talk: message.talk }, turn: message.turn } }
}

function isOfTalk({ self }: Talk, message: Message): boolean {
  return self.talk !== '' && message.talk === self.talk && message.deck === self.deck
}

/** A stage of the same talk was there before this one, as after a tab was doubled. */
function isTakenOver({ self }: Talk, message: Message): boolean {
  if (self.role !== 'stage' || message.role !== 'stage' || message.talk !== self.talk) return false
  const isOlder = message.sinceMs < self.sinceMs
  return isOlder || (message.sinceMs === self.sinceMs && message.window < self.window)
}

function isAwaited({ self }: Talk, message: Message): boolean {
  const isLooking = self.role === 'speaker' && self.talk === ''
  return isLooking && message.role === 'stage' && message.deck === self.deck
}

/** Of as many changes the stage knows the right ones, so that two windows that change at once agree. */
function isNewer({ self, turn }: Talk, message: Message & { type: 'here' }): boolean {
  return message.turn > turn || (message.turn === turn && message.role === 'stage' && self.role === 'speaker')
}

/** Each window says hello so often, ms; who has not answered for so long is gone. */
export const HELLO_MS = 3000
const GONE_MS = 10_000
/** Before this nobody is missed, ms. */
const PATIENCE_MS = 2500

/** Whether the other window of the talk is there; `seeking` while it is too early to say. */
export type Connection = 'connected' | 'alone' | 'seeking'

/** What is known of the windows at a time. */
export interface Windows {
  readonly connection: Connection
  /** a stage of another talk is open */
  readonly hasSecondStage: boolean
  /** how the stage is drawn; null while there is none */
  readonly format: Sender['format'] | null
}

/** Reads who is there. */
export function readWindows({ self, others }: Talk, nowMs: number): Windows {
  const there = others.filter(({ heardMs }) => nowMs - heardMs < GONE_MS)
  const isOwn = (other: Other) => self.talk !== '' && other.talk === self.talk && other.deck === self.deck
  const partner = there.find((other) => isOwn(other) && other.role !== self.role)
  const isEarly = nowMs - self.sinceMs < PATIENCE_MS
  return {
    connection: partner ? 'connected' : isEarly ? 'seeking' : 'alone',
    hasSecondStage: there.some((other) => other.role === 'stage' && !isOwn(other)),
    format: partner?.role === 'stage' ? partner.format : null
  }
}
