/** Knows how the parts of the earth that a map showed are written in an address; knows nothing of the map. */
import type { Bounds } from '$lib/geo/bounds'

/** More leaves than any map has. */
const MOST = 8

/** `20.9,53.8,26.1,58.2;2.5,49.5,6.4,51.5`: west, south, east, north in degrees. */
export function formatWithin(bounds: readonly Bounds[]): string {
  return bounds.map(({ west, south, east, north }) => [west, south, east, north].join(',')).join(';')
}

/** Inverse of `formatWithin`; null for what is no part of the earth. */
export function parseWithin(text: string): readonly Bounds[] | null {
  const parts = text.split(';')
  const bounds = parts.length > MOST ? [] : parts.flatMap((part) => parsePart(part) ?? [])
  return bounds.length === parts.length ? bounds : null
}

function parsePart(text: string): Bounds | null {
  const parts = text.split(',')
  if (parts.length !== 4 || parts.some((part) => !/^-?\d{1,3}(\.\d{1,3})?$/.test(part))) return null
  const [west = 0, south = 0, east = 0, north = 0] = parts.map(Number)
  const isOnGlobe = Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && north <= 90
  return isOnGlobe && south < north && west !== east ? { west, south, east, north } : null
}
