/** Knows how a talk is tied to this window: the step in its address, its theme, its other windows, the way out of it. */
import { base } from '$app/paths'
import type { Dataset } from '$lib/model/dataset'
import { ThemeState } from '$lib/panels/theme.svelte'
import { nextTheme, parseTheme, THEMES } from '$lib/panels/themes'
import { keepUnstored } from '$lib/panels/unstored'
import type { Sender } from '$lib/present/channel'
import { findStep, pairsOf, type Deck, type Step } from '$lib/present/deck'
import type { TalkShore } from '$lib/present/talk-props'
import { broadcastWire, OpenedWindows } from '$lib/present/wires.svelte'
import { decode, searchOf } from '$lib/view/address'
import { knownOf } from '$lib/view/known'
import type { Guest } from '../../../at-build'

/** The framework's two ways to write an address without loading a page. */
interface History {
  readonly push: (url: string, state: object) => void
  readonly replace: (url: string, state: object) => void
}

/** What of a page is presented. */
interface Presented {
  readonly dataset: Dataset
  readonly deck: Deck
  /** address of the dashboard */
  readonly home: string
  readonly guest?: Guest
}

const DAY_MS = 86_400_000
/** Before the name of a step in an address, and in the page to be read. */
const STEP = '#step-'
/** What the address of the speaker's view asks for, and that of a kiosk. */
const SPEAKER = '?speaker'
const KIOSK = '?kiosk'

/** What a talk needs of this window, and the end of it. */
export function tieToWindow({ dataset, deck, home, guest }: Presented, isSpeaker: boolean, history: History) {
  const theme = new ThemeState({
    root: document.documentElement,
    storage: () => localStorage,
    matches: (query) => matchMedia(query).matches
  })
  const isKiosk = !isSpeaker && pairsOf(location.search).some(([key]) => `?${key}` === KIOSK)
  const query = isSpeaker ? SPEAKER : isKiosk ? KIOSK : ''
  const end = (step: Step) => {
    const href = home + searchOf(step.view)
    if (!guest?.go(href)) location.assign(href)
  }
  const windows = new OpenedWindows()
  const broadcast = broadcastWire(`kartu talk ${base}`)
  const shore: TalkShore = {
    write: (key, how) => history[how](location.pathname + query + STEP + key, {}),
    end,
    close(step) {
      window.close()
      if (!window.closed) end(step)
    },
    nowMs: () => Date.now(),
    themeAfter: (seen) => nextTheme(THEMES.find((each) => each === seen) ?? 'light'),
    showTheme: (wanted) => theme.choose(parseTheme(wanted)),
    onMove,
    // A site in memory is in this window alone.
    showWindow: (role, name, key) => !guest && windows.show(addressOf(role, key), name),
    link: linkOver(broadcast ? [broadcast, windows] : [windows])
  }
  const ends = [keepUnstored(window, () => sessionStorage), () => broadcast?.close()]
  const opening = { order: orderOf(dataset, deck), theme: theme.seen }
  return {
    props: { opening, isKiosk, today: Math.floor(Date.now() / DAY_MS), shore },
    end: () => ends.forEach((each) => each())
  }
}

/** What ties this window to the others of its talk. */
function linkOver(wires: TalkShore['link']['wires']): TalkShore['link'] {
  const name = { read: () => window.name, write: (text: string) => (window.name = text) }
  return { wires, nowMs: () => Date.now(), every, newName, name }
}

/** A name that no other talk has. */
function newName(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('')
}

/** Address of a window of this talk. */
function addressOf(role: Sender['role'], key: string): string {
  return location.pathname + (role === 'speaker' ? SPEAKER : '') + STEP + key
}

/** The step that the address names, else the one that shows what the dashboard showed. */
function orderOf(dataset: Dataset, deck: Deck): number {
  const named = deck.steps.findIndex(({ key }) => key === keyOf(location.hash))
  return named >= 0 ? named : findStep(dataset, deck, decode(pairsOf(location.search), knownOf(dataset)).view)
}

function keyOf(hash: string): string {
  return hash.startsWith(STEP) ? hash.slice(STEP.length) : ''
}

function onMove(show: (key: string) => void): () => void {
  const look = () => show(keyOf(location.hash))
  const names = ['popstate', 'hashchange']
  for (const name of names) addEventListener(name, look)
  return () => {
    for (const name of names) removeEventListener(name, look)
  }
}

function every(delayMs: number, act: () => void): () => void {
  const timer = setInterval(act, delayMs)
  return () => clearInterval(timer)
}
