/** Knows what stage and speaker's view are handed, alike; knows nothing of what they make of it. */
import type { Component } from 'svelte'
import type { Words } from '$lib/locales/words'
import type { Ground } from '$lib/map/ground'
import type { Dataset } from '$lib/model/dataset'
import type { Sender } from './channel'
import type { LinkShore } from './channel.svelte'
import type { Cue } from './cues'
import type { Deck } from './deck'
import type { Opening, StageShore } from './stage.svelte'

/** What of the browser both need. */
export interface TalkShore extends Pick<StageShore, 'write' | 'end' | 'nowMs' | 'themeAfter' | 'showTheme'> {
  /** calls back with the key of a step that the address names from now on; returns its end */
  readonly onMove: (show: (key: string) => void) => () => void
  /** shows the window of a role by its name, at a step where it is not there yet; false where the browser opens none */
  readonly showWindow: (role: Sender['role'], name: string, key: string) => boolean
  /** closes this window, else leaves for what the step looks at */
  readonly close: StageShore['end']
  readonly link: LinkShore
}

/** The list of keys, a dialog over the page. */
export type HelpSheet = Component<{ dataset: Dataset; say: Words; onclose: () => void }>

/** A talk, and where it is shown. */
export interface TalkProps {
  readonly dataset: Dataset
  readonly ground: Ground
  readonly say: Words
  readonly deck: Deck
  readonly opening: Opening
  readonly today: number
  readonly shore: TalkShore
  readonly loadHelp: () => Promise<{ readonly default: HelpSheet }>
  /** other talks of the site, by name and address */
  readonly others: readonly { readonly name: string; readonly lang: string; readonly href: string }[]
  /** what is at hand for who speaks, by step */
  readonly cues: readonly Cue[]
  /** goes round by itself, once it is started */
  readonly isKiosk: boolean
}
