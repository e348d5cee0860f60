/** Knows the rules of sums in a project; knows nothing of where the sums come from. */
import { errorIn, type Finding } from './finding'
import type { ProjectRecord, Records } from './records'

/** Sums are in whole cents; below this they are equal, EUR. */
const CENT = 0.005

/** Finds parts of a budget that are larger than the whole. */
export function checkMoney(records: Records): Finding[] {
  return records.projects.flatMap((project) => {
    const { totalEur, euEur, sharesEur = {} } = project
    if (totalEur === undefined) return []
    const shares = Object.values(sharesEur).reduce((sum, share) => sum + share, 0)
    return [
      ...(euEur === undefined ? [] : above(project, 'euEur', euEur, totalEur)),
      ...above(project, 'sharesEur', shares, totalEur)
    ]
  })
}

function above(project: ProjectRecord, field: 'euEur' | 'sharesEur', sum: number, total: number): Finding[] {
  if (sum <= total + CENT) return []
  const got = field === 'sharesEur' ? `shares of ${sum.toFixed(2)} EUR together` : `${sum.toFixed(2)} EUR`
  const expected = `at most totalEur, ${total.toFixed(2)} EUR`
  return [errorIn(project, [field], { rule: 'above-total', expected, got })]
}
