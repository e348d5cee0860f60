/**
 * Knows the messages between a frame and the page around it, and which of those that come are ones; knows nothing of
 * windows. README.md lists them for who writes such a page.
 */
import { THEMES, type ThemeChoice } from './themes'

/** In every message: whose it is, and in which edition. */
const MARK = { kartu: 1 } as const
/** A query of a view that is longer than this is none of ours. */
const LONGEST = 4000

/** What the page around may say. */
export type HostMessage =
  /** wants the height again, for a script that came late */
  | { readonly type: 'measure' }
  /** wants to hear what is looked at */
  | { readonly type: 'listen' }
  | { readonly type: 'show'; readonly query: string }
  | { readonly type: 'theme'; readonly theme: ThemeChoice }

/** What the frame says. */
export type FrameMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'height'; readonly px: number }
  | { readonly type: 'view'; readonly query: string }

/** A message as it is sent. */
export function toPost(message: FrameMessage): FrameMessage & typeof MARK {
  return { ...MARK, ...message }
}

/** Reads what came; null where it is nothing that a host page may say. */
export function readHostMessage(data: unknown): HostMessage | null {
  if (typeof data !== 'object' || data === null || !('kartu' in data) || data.kartu !== MARK.kartu)
    return null
  const { type, query, theme } = data as Partial<Record<string, unknown>>
  if (type === 'measure' || type === 'listen') return { type }
  if (type === 'show') {
    return typeof query === 'string' && query.length <= LONGEST ? { type, query } : null
  }
  const choice = type === 'theme' ? askedTheme(theme) : null
  return choice && { type: 'theme', theme: choice }
}

/** A theme as hosts and addresses name it, `auto` for that of the device; null: it is none. */
export function askedTheme(text: unknown): ThemeChoice | null {
  return text === 'auto' ? 'system' : (THEMES.find((theme) => theme === text) ?? null)
}
