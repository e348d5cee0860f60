/**
 * Knows how a View is written in an address, in words that a person can edit; knows nothing of the
 * browser. Reading never throws: what can't be read is left out and reported.
 */
import { project, unproject, worldPxOf, zoomOf, type Camera } from '$lib/geo/mercator'
import { dateOf, dayOf } from '$lib/time/day'
import { firstDayOf, formatMonth, lastDayOf, monthOf } from '$lib/time/month'
import { formatWithin, parseWithin } from './within'
import { FACETS, HOME, type Facet, type TimeWindow, type View } from './view'

/** A map has no more leaves than these. */
const MOST_CAMERAS = 3

/** Keys and values of an address, in order. */
export type Pairs = readonly (readonly [string, string])[]

/** What an address may name: values by filter, activities, and former ids with today's. */
export interface Known {
  readonly values: Readonly<Record<Facet, ReadonlySet<string>>>
  readonly activities: Pick<ReadonlySet<string>, 'has'>
}

/** A View read from an address. */
export interface Decoded {
  readonly view: View
  /** what was left out, as it stood: `kind=picnic` */
  readonly refused: readonly string[]
}

/** Writes what differs from home. */
export function encode(view: View): [string, string][] {
  const pairs: [string, string][] = []
  if (view.time) pairs.push(['time', formatWindow(view.time)])
  for (const facet of FACETS) {
    const values = view.filters[facet]
    if (values.length > 0) pairs.push([facet, values.join(',')])
  }
  if (view.within !== null) pairs.push(['within', formatWithin(view.within)])
  if (view.at !== null) pairs.push(['at', view.at])
  if (view.activity !== null) pairs.push(['activity', view.activity])
  if (!view.isFolded) pairs.push(['fold', '0'])
  if (view.cameras.length > 0) pairs.push(['map', view.cameras.map(formatCamera).join(';')])
  return pairs
}

/** `?…` of a view, empty at home. */
export function searchOf(view: View): string {
  const pairs = encode(view).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  // Commas and semicolons stay readable.
  return pairs.length === 0 ? '' : `?${pairs.join('&').replaceAll('%2C', ',').replaceAll('%3B', ';')}`
}

/** Reads an address; keys that are not ours are let be, of a repeated key the last one counts. */
export function decode(pairs: Pairs, known: Known): Decoded {
  const refused: string[] = []
  const filters = { ...HOME.filters }
  let { time, within, activity, at, cameras, isFolded } = HOME
  for (const [key, value] of pairs) {
    const refuse = () => refused.push(`${key}=${value}`)
    if (isFacet(key)) {
      const values = [...new Set(value.split(',').filter((part) => part !== ''))]
      filters[key] = values.filter((part) => known.values[key].has(part))
      if (filters[key].length < values.length || values.length === 0) refuse()
    } else if (key === 'time') {
      time = parseWindow(value)
      if (!time) refuse()
    } else if (key === 'within') {
      within = parseWithin(value)
      if (!within) refuse()
    } else if (key === 'map') {
      cameras = parseCameras(value)
      if (cameras.length === 0) refuse()
    } else if (key === 'fold') {
      isFolded = value !== '0'
      if (value !== '0' && value !== '1') refuse()
    } else if (key === 'activity') {
      activity = known.activities.has(value) ? value : null
      if (activity === null) refuse()
    } else if (key === 'at') {
      at = known.values.place.has(value) ? value : null
      if (at === null) refuse()
    }
  }
  if (activity !== null) at = null
  return { view: { time, filters, within, activity, at, cameras, isFolded }, refused }
}

function isFacet(key: string): key is Facet {
  return (FACETS as readonly string[]).includes(key)
}

/** `2019-01..2019-12` where the window is of whole months, else `2019-01-05..2019-03-20`. */
function formatWindow({ from, to }: TimeWindow): string {
  const whole = firstDayOf(monthOf(from)) === from && lastDayOf(monthOf(to)) === to
  return whole
    ? `${formatMonth(monthOf(from))}..${formatMonth(monthOf(to))}`
    : `${formatDay(from)}..${formatDay(to)}`
}

function formatDay(day: number): string {
  return `${formatMonth(monthOf(day))}-${String(dateOf(day).day).padStart(2, '0')}`
}

function parseWindow(text: string): TimeWindow | null {
  const [first, last, more] = text.split('..')
  const from = parseEdge(first ?? '')
  const to = parseEdge(last ?? first ?? '')
  if (!from || !to || more !== undefined || to.last < from.first) return null
  return { from: from.first, to: to.last }
}

/** First and last day of a year, month or day as written. */
function parseEdge(text: string): { first: number; last: number } | null {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text)
  if (!parts) return null
  const year = Number(parts[1])
  if (parts[2] === undefined) return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) }
  const month = Number(parts[2])
  if (month < 1 || month > 12) return null
  const number = year * 12 + month - 1
  const [first, last] = [firstDayOf(number), lastDayOf(number)]
  if (parts[3] === undefined) return { first, last }
  const day = first + Number(parts[3]) - 1
  return day >= first && day <= last ? { first: day, last: day } : null
}

/** `24.5,56.1,5.25`: degrees and zoom, fine enough for less than a pixel. */
function formatCamera(camera: Camera): string {
  const [east, lat] = unproject(camera.centre)
  // A map that went past the date line comes back on the other side of it.
  const lng = ((((east + 180) % 360) + 360) % 360) - 180
  return [lng.toFixed(4), lat.toFixed(4), zoomOf(camera).toFixed(2)].map(Number).join(',')
}

/** One camera for each moved leaf; none where one of them cannot be read. */
function parseCameras(text: string): Camera[] {
  const cameras = text.split(';').map(parseCamera)
  const read = cameras.filter((camera) => camera !== null)
  return read.length === cameras.length && read.length <= MOST_CAMERAS ? read : []
}

function parseCamera(text: string): Camera | null {
  const parts = text.split(',')
  if (parts.length !== 3 || parts.some((part) => !/^-?\d{1,3}(\.\d{1,8})?$/.test(part))) return null
  const [lng = 0, lat = 0, zoom = 0] = parts.map(Number)
  const onGlobe = Math.abs(lng) <= 180 && Math.abs(lat) <= 85 && zoom >= -4 && zoom <= 12
  return onGlobe ? { worldPx: worldPxOf(zoom), centre: project([lng, lat]) } : null
}
