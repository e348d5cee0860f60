/** Knows what a file of data says of itself: what was chosen, whose it is, of which day. Knows no form of file. */
import type { Site } from '$lib/model/dataset'

/** What part of the data a file holds. */
export interface Extract {
  /** activities in it */
  readonly activities: number
  /** activities that count in the whole data */
  readonly of: number
  /** what was chosen, in words; null: everything */
  readonly filter: string | null
  /** public address of the view or page that it was taken from; null while unknown */
  readonly view: string | null
}

/** What every file says of itself. */
export interface About extends Extract {
  readonly title: string
  /** BCP 47 of what was put into words */
  readonly lang: string
  readonly publisher: string | null
  readonly licence: string | null
  readonly licenceUrl: string | null
  /** YYYY-MM-DD of the newest data */
  readonly dataDate: string | null
  readonly version: string | null
}

/** Joins what the site and the extract say. */
export function aboutOf({ title, lang, owner, licence, dataDate, version }: Site, extract: Extract): About {
  return {
    title: title.text,
    lang,
    publisher: owner,
    licence: licence?.name ?? null,
    licenceUrl: licence?.url ?? null,
    dataDate,
    version,
    ...extract
  }
}
