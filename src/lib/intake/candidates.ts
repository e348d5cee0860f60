/** Knows which of several towns of one name is meant beyond doubt, and how candidates are told to people. */
import type { Found, Gazetteer } from './gazetteer'

/** How much smaller a town must be that only has the name beside another one. */
const MUCH_SMALLER = 20
const MOST_CANDIDATES = 6

/** The one that is meant beyond doubt: the only one, or the only one of that own name where the others are far smaller. */
export function clearOf(found: readonly Found[]): Found | null {
  const [first, ...others] = found
  if (!first || others.length === 0) return first ?? null
  const own = found.filter(({ isOwnName }) => isOwnName)
  const [only] = own
  if (!only || own.length > 1) return null
  const isClear = found.every((each) => each === only || each.town.people * MUCH_SMALLER < only.town.people)
  return isClear ? only : null
}

/** Candidates for people: name, country, people, where, number in GeoNames. */
export function linesOf(gazetteer: Gazetteer, found: readonly Found[]): string {
  const lines = found.slice(0, MOST_CANDIDATES).map(({ town }) => {
    const mark = gazetteer.landmark(town)
    const where = mark === null ? '' : ` · ${String(Math.round(mark.km))} km → ${mark.town.name}`
    return `${town.name} · ${town.country} · ${String(town.people)}${where} · ${String(town.id)}`
  })
  return found.length > lines.length ? [...lines, '…'].join('; ') : lines.join('; ')
}
