/** Knows how the stage is tied to this window: the step in its address, its theme, the way out of the talk. */
import { base } from '$app/paths'
import { browserShore, isOfflinePossible } from '$lib/offline/browser.svelte'
import { OfflineCopy } from '$lib/offline/offline.svelte'
import type { Dataset } from '$lib/model/dataset'
import { ThemeState } from '$lib/panels/theme.svelte'
import { keepUnstored } from '$lib/panels/unstored'
import { findStep, pairsOf, type Deck } from '$lib/present/deck'
import type { Step } from '$lib/present/deck'
import { decode, searchOf } from '$lib/view/address'
import { knownOf } from '$lib/view/known'
import type { Guest } from '../../../at-build'
import { TalkOffline } from './talk-offline.svelte'

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

/** What a stage needs of this window, and the end of it. */
export function tieToWindow({ dataset, deck, home, guest }: Presented, history: History) {
  const theme = new ThemeState({
    root: document.documentElement,
    storage: () => localStorage,
    matches: (query) => matchMedia(query).matches
  })
  const shore = {
    write: (key: string, how: 'push' | 'replace') => history[how](location.pathname + STEP + key, {}),
    end: (step: Step) => {
      const href = home + searchOf(step.view)
      if (!guest?.go(href)) location.assign(href)
    },
    nextTheme: () => theme.cycle(),
    onMove
  }
  const end = keepUnstored(window, sessionStorage)
  const offline = guest ? null : offlineIn()
  return {
    offline,
    props: { order: orderOf(dataset, deck), today: Math.floor(Date.now() / DAY_MS), shore },
    end
  }
}

/** The offline copy beside the talk; who opens it in the middle, or leaves it to run by itself, is not asked. */
function offlineIn(): TalkOffline | null {
  if (!isOfflinePossible()) return null
  const root = `${base}/`
  const isOpening = location.hash === '' && !new URLSearchParams(location.search).has('kiosk')
  return new TalkOffline(new OfflineCopy(browserShore(root)), root, isOpening)
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
