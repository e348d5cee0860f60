/**
 * Knows how outlines that cross the meridian of 180° are cut in two there. Knows nothing of countries or tiles.
 *
 * The source runs over that meridian from 180 to -180, which anyone who draws it plane takes for a way around the
 * whole earth.
 */

/** GeoJSON of a topology's objects of one name, in degrees, no outline crossing the meridian of 180°. */
export function splitAtDateLine(topology, name) {
  const points = topology.arcs.map((arc) => arcPoints(arc, topology.transform))
  const features = topology.objects[name].geometries.map(({ type, arcs, properties }) => {
    const polygons = type === 'Polygon' ? [arcs] : arcs
    const coordinates = polygons.flatMap((rings) => split(rings.map((ring) => ringPoints(ring, points))))
    return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } }
  })
  return { type: 'FeatureCollection', features }
}

/** The polygon as it is, or its parts on both sides of the meridian. */
function split(rings) {
  if (!rings.some(isCrossing)) return [rings]
  const unrolled = rings.map(unroll)
  const west = unrolled.map((ring) => half(ring, (x) => x <= 180))
  const east = unrolled.map((ring) => half(ring, (x) => x >= 180).map(([x, y]) => [x - 360, y]))
  return [west, east].map((part) => part.filter((ring) => ring.length > 3)).filter(([outer]) => outer)
}

function isCrossing(ring) {
  return ring.some(([x], i) => Math.abs(x - (ring[i + 1] ?? [x])[0]) > 180)
}

/** East of the meridian the degrees count on past 180. */
function unroll(ring) {
  return ring.map(([x, y]) => [x < 0 ? x + 360 : x, y])
}

/** The part of a closed ring on one side of 180°, closed along it. */
function half(ring, isInside) {
  const kept = ring.flatMap((point, i) => {
    const before = ring[i - 1] ?? point
    const isIn = isInside(point[0])
    return [...(isIn === isInside(before[0]) ? [] : [crossing(before, point)]), ...(isIn ? [point] : [])]
  })
  const open = kept.filter(([x, y], i) => i === 0 || x !== kept[i - 1][0] || y !== kept[i - 1][1])
  const [first, last] = [open[0], open.at(-1)]
  return first && (first[0] !== last[0] || first[1] !== last[1]) ? [...open, first] : open
}

function crossing([fromX, fromY], [toX, toY]) {
  return [180, fromY + ((180 - fromX) / (toX - fromX)) * (toY - fromY)]
}

function ringPoints(arcs, points) {
  return arcs.flatMap((index, order) => {
    const arc = index < 0 ? points[~index].toReversed() : points[index]
    return order === 0 ? arc : arc.slice(1)
  })
}

function arcPoints(arc, { scale, translate }) {
  let [x, y] = [0, 0]
  return arc.map(([dx, dy]) => {
    x += dx
    y += dy
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
  })
}
