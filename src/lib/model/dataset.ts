/**
 * Knows the form in which the page gets its data: columns by activity, tables of places, projects
 * and words. Knows nothing of files, schemas, dates as text, or screens.
 *
 * A build makes one Dataset for one language out of checked records (`compile.ts`). Components read
 * nothing else. Rows are sorted by first day, last day, id; undated ones come last.
 */

/** Kinds in the order of their numbers in the columns. */
export const KINDS = [
  'exchange',
  'training',
  'meeting',
  'camp',
  'event',
  'works',
  'context',
  'other'
] as const
export type Kind = (typeof KINDS)[number]

/** How sure a statement is, from weakest to strongest, in the order of their numbers in the columns. */
export const EVIDENCE = ['inferred', 'announced', 'reported', 'cancelled'] as const
export type Evidence = (typeof EVIDENCE)[number]

/** How finely a date is known, in the order of their numbers in the columns. */
export const GRAINS = ['none', 'year', 'month', 'day'] as const
export type Grain = (typeof GRAINS)[number]

/** Value of `start` where an activity has no date. */
export const NO_DAY = -2147483648

/** Bits of the column `flags`. */
export const FLAG = {
  /** counts in totals: no plan, no stop of another activity, no context */
  counted: 1,
  /** a plan of its project, without date or place of its own */
  plan: 2,
  /** part of the date, such as its year, is our inference */
  whenInferred: 4,
  /** part of the place is our inference */
  placeInferred: 8,
  /** its sources differ on some value */
  differs: 16,
  /** the source itself is unsure of the date (EDTF `?`) */
  uncertain: 32,
  /** the date is approximate (EDTF `~`) */
  approximate: 64,
  /** begins at `start`; no end is stated */
  open: 128
} as const

/** Text as shown, with the language that it is in and whose words they are. */
export interface Label {
  readonly text: string
  /** BCP 47 */
  readonly lang: string
  /** `source`: a source's own words; `reference`: a register's; `us`: our words or translation */
  readonly by: 'source' | 'reference' | 'us'
}

/** One row per activity record; a typed array or list of `size` entries each. */
export interface Columns {
  readonly size: number
  readonly id: readonly string[]
  readonly title: readonly Label[]
  /** first possible day, in days since 1970-01-01 (UTC); NO_DAY without a date */
  readonly start: Int32Array
  /** number of possible days; 0 without a date or with an open end */
  readonly days: Int32Array
  /** index into GRAINS */
  readonly grain: Uint8Array
  /** index into `places` of the dot, or of the country or region that is all that is known; −1 for none */
  readonly place: Int16Array
  /** index into `projects` */
  readonly project: Uint16Array
  /** index into KINDS */
  readonly kind: Uint8Array
  /** bit set of all its kinds, its first one included: bit n is KINDS[n] */
  readonly kinds: Uint8Array
  /** index into EVIDENCE: whether it took place */
  readonly evidence: Uint8Array
  /** bits of FLAG */
  readonly flags: Uint16Array
  /** people who took part; −1 where no source says */
  readonly people: Int32Array
  /** how many events it stands for, 1 or more */
  readonly events: Int32Array
  /** row of the activity that it is a stop of; −1 */
  readonly parent: Int32Array
  /** number of sources that say what `evidence` says */
  readonly sources: Uint8Array
  /** parties of row i are entries partyFrom[i] up to partyFrom[i + 1] of the columns below; hosts first */
  readonly partyFrom: Uint32Array
  /** index into `places`, as in `place`; −1 where the party has no place */
  readonly partyPlace: Int16Array
  /** 1 host, 0 participant */
  readonly partyHost: Uint8Array
  /** index into EVIDENCE: whether it took part */
  readonly partyEvidence: Uint8Array
}

/** A town, municipality, region or country that the data name. */
export interface Place {
  readonly id: string
  readonly name: Label
  readonly kind: 'town' | 'municipality' | 'region' | 'country'
  /** degrees WGS84, [lng, lat]; null for what has no dot of its own */
  readonly at: readonly [number, number] | null
  /** index of its country; its own index for a country; −1 unknown */
  readonly country: number
  /** ISO 3166-1 alpha-2 of a country, such as LV; null for others */
  readonly iso: string | null
  /** dot that stands for it: its own index, its seat's, or its own where there is none */
  readonly pin: number
}

/** A project as lanes and filters need it. */
export interface Project {
  readonly id: string
  readonly title: Label
  /** short name for a lane; the title where it has none */
  readonly short: Label
  /** short name of its programme or null */
  readonly programme: Label | null
  /** the programme is our inference */
  readonly programmeInferred: boolean
  /** first and last possible day and grain of its period as shown; null without one */
  readonly period: Period | null
  /** a claimed start that differs, if any: earliest and latest first day among the claims */
  readonly startsDiffer: { readonly from: number; readonly to: number } | null
  /** `funded` and `co-funded` pick the words of the EU statement; null: no source says */
  readonly funding: 'funded' | 'co-funded' | null
  /** only mentioned by a source: no lane, no period, no activity */
  readonly mention: boolean
}

/** A date or a range of dates as shown. */
export interface Period {
  /** first possible day since 1970-01-01 (UTC) */
  readonly start: number
  /** number of possible days; 0: open end */
  readonly days: number
  readonly grain: Grain
}

/** What the site says of itself: `data/site.json`, resolved to one language. */
export interface Site {
  readonly title: Label
  /** language of the data that is shown */
  readonly lang: string
  readonly owner: string | null
  readonly contact: string | null
  readonly licence: { readonly name: string; readonly url: string | null } | null
  /** public address without trailing slash; null while unknown */
  readonly url: string | null
  /** YYYY-MM-DD of the newest data; null while unknown */
  readonly dataDate: string | null
  readonly version: string | null
  /** statement of the site itself, off by default; projects have their own */
  readonly funding: 'funded' | 'co-funded' | null
  /** the owners' own records are the source: no quotes are asked */
  readonly firstParty: boolean
  /** each activity has a page of its own; otherwise the dashboard alone shows it */
  readonly hasActivityPages: boolean
}

/** A source as list and details name it. */
export interface Source {
  readonly id: string
  readonly kind: 'page' | 'own' | 'reference'
  readonly title: Label
  /** BCP 47 of its text */
  readonly lang: string
  readonly url: string | null
  readonly publisher: Label | null
  readonly published: Period | null
  readonly publishedInferred: boolean
}

/** What the first view needs. */
export interface Dataset {
  readonly site: Site
  readonly columns: Columns
  readonly places: readonly Place[]
  readonly projects: readonly Project[]
  /** there: ids and titles of rows come in parts, and are missing in the columns until then */
  readonly names?: NamesInParts
}

/** Ids and titles that are fetched where they are needed; each promise rejects where they do not come. */
export interface NamesInParts {
  /** row of an id that has come; −1 for others */
  readonly rowOf: (id: string) => number
  /** row of an id, and its names; −1 where no row has it */
  readonly find: (id: string) => Promise<number>
  /** has the names of all these rows come */
  readonly ensure: (rows: readonly number[]) => Promise<void>
  /** some that were asked for did not come */
  readonly hasFailed: boolean
  /** asks again for all that did not come; true where all of it came */
  readonly retry: () => Promise<boolean>
}
