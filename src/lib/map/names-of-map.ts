/**
 * Knows the names that belong to the map and not to the data: seas, and capitals to find one's way by, in the
 * languages of the interface. Knows nothing of where on a screen they stand.
 *
 * Coordinates of capitals are those of GeoNames. The room of a sea was measured on our own basemap: a box of that
 * half length, and 0.3 of it high, is water (`tests/map/names-of-map.test.ts`).
 */
import type { LngLat } from '$lib/geo/mercator'

/** A name in one language. */
export interface MapName {
  readonly text: string
  readonly lang: string
}

/** Where the name of a sea may stand. */
export interface SeaSpot {
  readonly at: LngLat
  /** degrees clockwise from a level line */
  readonly turn: number
  /** half the length that is water */
  readonly roomKm: number
}

/** Order of the names below. */
const LANGUAGES = ['en', 'lv', 'lt', 'fr', 'nl']

type Spot = readonly [lng: number, lat: number, turn: number, roomKm: number]

const SEAS: readonly (readonly [names: string, ...spots: Spot[]])[] = [
  [
    'Baltic Sea|Baltijas jūra|Baltijos jūra|mer Baltique|Oostzee',
    [20.1, 57.5, -80, 265],
    [18, 55.7, 0, 185],
    [20.3, 56.1, -84, 70]
  ],
  [
    'Gulf of Riga|Rīgas jūras līcis|Rygos įlanka|golfe de Riga|Golf van Riga',
    [23.5, 57.82, -80, 55],
    [23.2, 57.94, 0, 50]
  ],
  ['Gulf of Finland|Somu jūras līcis|Suomių įlanka|golfe de Finlande|Finse Golf', [24.5, 59.75, -10, 130]],
  [
    'Gulf of Bothnia|Botnijas jūras līcis|Botnijos įlanka|golfe de Botnie|Botnische Golf',
    [19.6, 62, -75, 165],
    [19.2, 61.25, 0, 100]
  ],
  [
    'North Sea|Ziemeļjūra|Šiaurės jūra|mer du Nord|Noordzee',
    [3.2, 56, 0, 295],
    [2.9, 51.85, -42, 80],
    [3.67, 54, 0, 225]
  ],
  ['Norwegian Sea|Norvēģu jūra|Norvegijos jūra|mer de Norvège|Noorse Zee', [3, 65, 0, 200]],
  ['English Channel|Lamanšs|Lamanšas|Manche|Het Kanaal', [-3.5, 49.6, -18, 80]],
  ['Irish Sea|Īru jūra|Airijos jūra|mer d’Irlande|Ierse Zee', [-5.2, 53.7, -80, 60]],
  ['Celtic Sea|Ķeltu jūra|Keltų jūra|mer Celtique|Keltische Zee', [-8, 50, 0, 120]],
  ['Bay of Biscay|Biskajas līcis|Biskajos įlanka|golfe de Gascogne|Golf van Biskaje', [-5.5, 45.6, 0, 220]],
  [
    'Atlantic Ocean|Atlantijas okeāns|Atlanto vandenynas|océan Atlantique|Atlantische Oceaan',
    [-15, 47, 0, 400],
    [-12, 39, 0, 180]
  ],
  [
    'Mediterranean Sea|Vidusjūra|Viduržemio jūra|mer Méditerranée|Middellandse Zee',
    [19.6, 34, 0, 320],
    [4.1, 37.8, 0, 100],
    [5.8, 41.2, 0, 180]
  ],
  [
    'Tyrrhenian Sea|Tirēnu jūra|Tirėnų jūra|mer Tyrrhénienne|Tyrreense Zee',
    [12.5, 40.25, 45, 200],
    [12.4, 39.6, 0, 200]
  ],
  ['Adriatic Sea|Adrijas jūra|Adrijos jūra|mer Adriatique|Adriatische Zee', [15.6, 42.9, 38, 150]],
  ['Ionian Sea|Jonijas jūra|Jonijos jūra|mer Ionienne|Ionische Zee', [18.6, 37.8, 0, 130]],
  ['Aegean Sea|Egejas jūra|Egėjo jūra|mer Égée|Egeïsche Zee', [25, 39.3, 60, 45]],
  ['Black Sea|Melnā jūra|Juodoji jūra|mer Noire|Zwarte Zee', [34, 43.2, 0, 300], [30.5, 43.6, 0, 150]],
  ['Skagerrak|Skageraks|Skagerakas|Skagerrak|Skagerrak', [9, 58.1, -35, 80]],
  ['Kattegat|Kategats|Kategatas|Cattégat|Kattegat', [11.4, 57, -70, 50]]
]

const CAPITALS: Readonly<Record<string, readonly [lng: number, lat: number, names: string]>> = {
  AL: [19.82, 41.33, 'Tirana|Tirāna|Tirana|Tirana|Tirana'],
  AT: [16.37, 48.21, 'Vienna|Vīne|Viena|Vienne|Wenen'],
  BA: [18.36, 43.85, 'Sarajevo|Sarajeva|Sarajevas|Sarajevo|Sarajevo'],
  BE: [4.35, 50.85, 'Brussels|Brisele|Briuselis|Bruxelles|Brussel'],
  BG: [23.32, 42.7, 'Sofia|Sofija|Sofija|Sofia|Sofia'],
  BY: [27.57, 53.9, 'Minsk|Minska|Minskas|Minsk|Minsk'],
  CH: [7.45, 46.95, 'Bern|Berne|Bernas|Berne|Bern'],
  CY: [33.36, 35.18, 'Nicosia|Nikosija|Nikosija|Nicosie|Nicosia'],
  CZ: [14.42, 50.09, 'Prague|Prāga|Praha|Prague|Praag'],
  DE: [13.41, 52.52, 'Berlin|Berlīne|Berlynas|Berlin|Berlijn'],
  DK: [12.57, 55.68, 'Copenhagen|Kopenhāgena|Kopenhaga|Copenhague|Kopenhagen'],
  EE: [24.75, 59.44, 'Tallinn|Tallina|Talinas|Tallinn|Tallinn'],
  ES: [-3.7, 40.42, 'Madrid|Madride|Madridas|Madrid|Madrid'],
  FI: [24.94, 60.17, 'Helsinki|Helsinki|Helsinkis|Helsinki|Helsinki'],
  FR: [2.35, 48.85, 'Paris|Parīze|Paryžius|Paris|Parijs'],
  GB: [-0.13, 51.51, 'London|Londona|Londonas|Londres|Londen'],
  GR: [23.73, 37.98, 'Athens|Atēnas|Atėnai|Athènes|Athene'],
  HR: [15.98, 45.81, 'Zagreb|Zagreba|Zagrebas|Zagreb|Zagreb'],
  HU: [19.04, 47.5, 'Budapest|Budapešta|Budapeštas|Budapest|Boedapest'],
  IE: [-6.25, 53.33, 'Dublin|Dublina|Dublinas|Dublin|Dublin'],
  IS: [-21.9, 64.14, 'Reykjavík|Reikjavīka|Reikjavikas|Reykjavik|Reykjavik'],
  IT: [12.51, 41.89, 'Rome|Roma|Roma|Rome|Rome'],
  LT: [25.28, 54.69, 'Vilnius|Viļņa|Vilnius|Vilnius|Vilnius'],
  LU: [6.13, 49.61, 'Luxembourg|Luksemburga|Liuksemburgas|Luxembourg|Luxemburg'],
  LV: [24.11, 56.95, 'Rīga|Rīga|Ryga|Riga|Riga'],
  MD: [28.86, 47.01, 'Chișinău|Kišiņeva|Kišiniovas|Chișinău|Chisinau'],
  ME: [19.26, 42.44, 'Podgorica|Podgorica|Podgorica|Podgorica|Podgorica'],
  MK: [21.43, 42, 'Skopje|Skopje|Skopjė|Skopje|Skopje'],
  MT: [14.51, 35.9, 'Valletta|Valleta|Valeta|La Valette|Valletta'],
  NL: [4.89, 52.37, 'Amsterdam|Amsterdama|Amsterdamas|Amsterdam|Amsterdam'],
  NO: [10.75, 59.91, 'Oslo|Oslo|Oslas|Oslo|Oslo'],
  PL: [21.01, 52.23, 'Warsaw|Varšava|Varšuva|Varsovie|Warschau'],
  PT: [-9.13, 38.72, 'Lisbon|Lisabona|Lisabona|Lisbonne|Lissabon'],
  RO: [26.11, 44.43, 'Bucharest|Bukareste|Bukareštas|Bucarest|Boekarest'],
  RS: [20.47, 44.8, 'Belgrade|Belgrada|Belgradas|Belgrade|Belgrado'],
  SE: [18.07, 59.33, 'Stockholm|Stokholma|Stokholmas|Stockholm|Stockholm'],
  SI: [14.51, 46.05, 'Ljubljana|Ļubļana|Liubliana|Ljubljana|Ljubljana'],
  SK: [17.11, 48.15, 'Bratislava|Bratislava|Bratislava|Bratislava|Bratislava'],
  TR: [32.85, 39.92, 'Ankara|Ankara|Ankara|Ankara|Ankara'],
  UA: [30.52, 50.45, 'Kyiv|Kijiva|Kyjivas|Kyiv|Kyiv'],
  XK: [21.17, 42.67, 'Pristina|Priština|Priština|Pristina|Pristina']
}

/** Capitals that are shown whatever the data name: the map is at home in the Baltic lands. */
const ALWAYS = ['LV', 'LT']

/** Seas with the spots where their names may stand, the best ones first. */
export function seas(lang: string): { readonly name: MapName; readonly spots: readonly SeaSpot[] }[] {
  return SEAS.map(([names, ...spots]) => ({
    name: named(names, lang),
    spots: spots.map(([lng, lat, turn, roomKm]) => ({ at: [lng, lat], turn, roomKm }))
  }))
}

/** Capitals of countries (ISO 3166-1 alpha-2) by which one finds one's way. */
export function capitals(
  isos: readonly string[],
  lang: string
): { readonly iso: string; readonly name: MapName; readonly at: LngLat }[] {
  return [...new Set([...ALWAYS, ...isos])].flatMap((iso) => {
    const [lng, lat, names] = CAPITALS[iso] ?? []
    return lng === undefined || lat === undefined || names === undefined
      ? []
      : [{ iso, name: named(names, lang), at: [lng, lat] as const }]
  })
}

/** In the language where there is one, else in English. */
function named(names: string, lang: string): MapName {
  const order = Math.max(0, LANGUAGES.indexOf(lang))
  return { text: names.split('|')[order] ?? '', lang: LANGUAGES[order] ?? 'en' }
}
