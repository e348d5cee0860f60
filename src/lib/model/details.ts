/**
 * Knows the form of what is loaded on demand: quotes, parties by name, inferences and disagreements
 * of one activity or project. Knows nothing of how it is computed or shown.
 */
import type { Evidence, Kind, Label, Period, Source } from './dataset'

/** A place or organisation that hosts, takes part or is a partner. */
export interface Party {
  readonly id: string
  readonly name: Label
  /** its own name in a source's language, where that is not `name` */
  readonly ownName: Label | null
  /** index into `places` of its dot or country; −1 */
  readonly place: number
  readonly role: 'host' | 'participant' | 'lead' | 'partner'
  readonly evidence: Evidence
  /** why we think so, where it is our inference */
  readonly reason: Label | null
  /** share of the budget in EUR, where a source says; null */
  readonly shareEur: number | null
}

/** One sentence of one source. */
export interface Quote {
  /** index into `sources` of the chunk */
  readonly source: number
  /** verbatim */
  readonly text: string
  /** BCP 47 */
  readonly lang: string
  /** null for what does not take place: a name, a sum, a seat */
  readonly mood: 'reported' | 'announced' | null
  /** ours, in another language where that of the page has none; null where the quote is in the page's or needs none */
  readonly translation: Label | null
  /** misspellings kept as in the source: [as it stands, as meant] */
  readonly sic: readonly (readonly [string, string])[]
  /** fields that it backs, such as `when` or `participants` */
  readonly supports: readonly string[]
}

/** A value as a source gives it, ready to be worded. */
export type Value =
  | { readonly type: 'label'; readonly label: Label }
  | { readonly type: 'date'; readonly period: Period; readonly from: Period; readonly to: Period | null }
  | { readonly type: 'money'; readonly eur: number }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'word'; readonly word: string }

/** Sources that differ on one field: groups of equal values, the shown one first. */
export interface Disagreement {
  /** such as `period`, `months`, `totalEur`, `title.lt`; of an organisation `organisation.kind` */
  readonly field: string
  /** whose value it is, where not the record's own: the organisation's name */
  readonly subject: Label | null
  readonly groups: readonly {
    readonly value: Value
    /** indexes into `sources`; `computed`: counted from that source's dates */
    readonly said: readonly { readonly source: number; readonly computed: boolean }[]
  }[]
}

/** A reason for an inference, or a remark. */
export interface Remark {
  /** such as `when` or `participants.vlc` */
  readonly field: string
  readonly text: Label
  /** what it is about, where the field is a member: the member's name */
  readonly subject: Label | null
}

/** What both records have. */
interface Told {
  readonly quotes: readonly Quote[]
  readonly disagreements: readonly Disagreement[]
  readonly inferences: readonly Remark[]
  readonly notes: readonly Remark[]
}

/** All that is known of one activity, beyond its row. */
export interface ActivityDetails extends Told {
  readonly id: string
  readonly parties: readonly Party[]
  readonly audience: Label | null
  readonly description: Label | null
  /** evidence of each shown statement: `held`, `when`, `place`, `people`, `events` */
  readonly statements: Readonly<Partial<Record<string, Evidence>>>
  /** its date as it is written (EDTF); null without one */
  readonly when: string | null
  /** id of the place as stated, such as the municipality of a shared dot; null without a place */
  readonly placeId: string | null
  /** name of that place */
  readonly placeName: Label | null
  /** where an imported record stands */
  readonly at: { readonly file: string; readonly sheet: string | null; readonly row: number } | null
}

/** All that is known of one project, beyond its row. */
export interface ProjectDetails extends Told {
  readonly id: string
  readonly number: string | null
  readonly programme: Label | null
  readonly months: number | null
  readonly totalEur: number | null
  readonly euEur: number | null
  /** `ERDF`, `ESF`, `Erasmus+` or other; null */
  readonly fund: string | null
  /** authority named in the disclaimer; null */
  readonly authority: Label | null
  readonly aim: Label | null
  readonly parties: readonly Party[]
}

/** One file of details: rows of activities from `first` on. */
export interface DetailsChunk {
  /** row of the first activity in `activities` */
  readonly first: number
  readonly activities: readonly ActivityDetails[]
  readonly projects: readonly ProjectDetails[]
  readonly sources: readonly Source[]
}

/** Kinds that are shown as marks, in the order of the key. */
export const SHOWN_KINDS: readonly Kind[] = [
  'exchange',
  'training',
  'meeting',
  'camp',
  'event',
  'works',
  'other'
]
