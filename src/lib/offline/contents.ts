/**
 * Knows what a site in memory holds, such as that of the one file for a stick: how that is written as JSON, and what
 * its addresses lead to. Knows nothing of how it is made, nor of a browser.
 */

/** All of a site that is shown from memory; in the one file the one block that is exchanged when the data change. */
export interface Contents {
  /** address of the site, under which the file knows itself as well; without a slash at its end */
  readonly base: string
  /** that address is a real one */
  readonly isPublic: boolean
  readonly title: string
  /** languages by address of their dashboard, which ends with a slash; the first one opens */
  readonly homes: readonly { readonly lang: string; readonly path: string }[]
  /** data of dashboards and talks by address */
  readonly pages: Readonly<Record<string, Page>>
  /** what pages fetch as JSON, by address */
  readonly json: Readonly<Record<string, unknown>>
  /** other files by address, in base 64 */
  readonly bytes: Readonly<Record<string, string>>
  /** the drawn land: SVG, packed by gzip, in base 64 */
  readonly land: string
}

/** One page: which it is, and what it gets. */
export interface Page {
  readonly is: 'dashboard' | 'talk'
  readonly lang: string
  readonly data: unknown
}

const ARRAYS = { Int32Array, Int16Array, Uint8Array, Uint16Array, Uint32Array }
type ArrayName = keyof typeof ARRAYS
const isArrayName = (name: string): name is ArrayName => name in ARRAYS
/** Stands before the name of a kind of array; no key of the data begins like it. */
const MARK = '$'

/** Writes contents so that they may stand in a page: lists of numbers by their kind, no end of a script. */
export function writeContents(contents: Contents): string {
  const text = JSON.stringify(contents, (_, value: unknown) => {
    if (!ArrayBuffer.isView(value)) return value
    return { [MARK + value.constructor.name]: [...(value as Uint8Array)] }
  })
  return text.replaceAll('<', '\\u003c')
}

/** Reads what was written. */
export function readContents(text: string): Contents {
  return JSON.parse(text, (_, value: unknown) => {
    const [[key = '', list] = []] = typeof value === 'object' && value !== null ? Object.entries(value) : []
    const name = key.slice(MARK.length)
    return key.startsWith(MARK) && isArrayName(name) ? ARRAYS[name].from(list as number[]) : value
  }) as Contents
}

/** Where an address leads: a page of the file with its query and hash, or what is not in it. */
export type Destination =
  { readonly page: string; readonly rest: string } | { readonly missing: string; readonly isPublic: boolean }

/** Lists whose things a dashboard shows, and how its address names one. */
const SHOWN: Readonly<Record<string, string>> = {
  activities: 'activity',
  places: 'at',
  projects: 'project'
}

/** Where an address of the site leads; null for one of another site. */
export function destinationOf({ base, isPublic, homes, pages }: Contents, href: string): Destination | null {
  if (!href.startsWith(`${base}/`)) return null
  const [, address = '', rest = ''] = /^([^?#]*)(.*)$/.exec(href) ?? []
  if (address in pages) return { page: address, rest }
  const home = homes.findLast(({ path }) => address.startsWith(path))?.path ?? `${base}/`
  const [list = '', id = '', end] = address.slice(home.length).split('/')
  const key = SHOWN[list]
  if (key && id && end === '') return { page: home, rest: `?${key}=${id}` }
  return { missing: isPublic ? href : address.slice(base.length), isPublic }
}
