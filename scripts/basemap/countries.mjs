/**
 * Knows which country each outline of Natural Earth belongs to on our map, and where we correct it.
 * Knows nothing of zooms, tiles or files.
 */

/** Codes of states that no longer exist; they share a number with today's code. */
const OLD_CODES = new Set(['ZR', 'TP', 'BU'])

/** Outlines without a number in the source, and outlines that we count to another country. */
const ISO_OF_NAME = {
  Kosovo: 'XK',
  'N. Cyprus': 'CY',
  'Cyprus U.N. Buffer Zone': 'CY',
  Somaliland: 'SO',
  Baikonur: 'KZ',
  Åland: 'FI'
}

/** Degrees west, south, east, north: holds the whole of Crimea and no other part of the source's Russia. */
const CRIMEA = [32.4, 44.3, 36.7, 46.3]

/**
 * Gives the topology of world-atlas with one property, `iso` (ISO 3166-1 alpha-2, or empty where there is
 * none), and with Crimea as a part of Ukraine. Throws when the source has no outline in Crimea's box.
 */
export function correctCountries(topology, codeMappings) {
  const isoOf = isoByNumber(codeMappings)
  const source = topology.objects.countries.geometries
  const geometries = source.map((geometry) => ({
    type: geometry.type,
    arcs: geometry.arcs,
    properties: { iso: ISO_OF_NAME[geometry.properties.name] ?? isoOf.get(geometry.id) ?? '' }
  }))
  const crimea = takeCrimea(
    geometries.find(({ properties }) => properties.iso === 'RU'),
    topology
  )
  geometries.push({ type: 'MultiPolygon', arcs: crimea, properties: { iso: 'UA' } })
  return { ...topology, objects: { countries: { type: 'GeometryCollection', geometries } } }
}

function isoByNumber(codeMappings) {
  const codes = codeMappings.supplemental.codeMappings
  const pairs = Object.entries(codes)
    .filter(([code, { _numeric }]) => code.length === 2 && _numeric && !OLD_CODES.has(code))
    .map(([code, { _numeric }]) => [_numeric, code])
  return new Map(pairs)
}

function takeCrimea(russia, topology) {
  const isCrimea = (polygon) => isInside(boundsOf(polygon[0], topology), CRIMEA)
  const crimea = russia.arcs.filter(isCrimea)
  if (crimea.length === 0) throw new Error('no outline in the box of crimea: has the source changed?')
  russia.arcs = russia.arcs.filter((polygon) => !isCrimea(polygon))
  return crimea
}

function boundsOf(ring, topology) {
  const points = ring.flatMap((index) => arcPoints(topology, index))
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** Points of an arc in degrees; the order does not matter here, so a reversed arc is given as it stands. */
function arcPoints({ arcs, transform }, index) {
  let x = 0
  let y = 0
  return arcs[index < 0 ? ~index : index].map(([dx, dy]) => {
    x += dx
    y += dy
    return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]]
  })
}

function isInside([w, s, e, n], [west, south, east, north]) {
  return w >= west && s >= south && e <= east && n <= north
}
