/** Knows which EU statement a View calls for; knows nothing of its look. The statement belongs to projects. */
import type { WordKey, Words } from '$lib/locales/words'
import type { Dataset, Label } from '$lib/model/dataset'
import type { View } from './view'

/** What stands beside the emblem; null where no project has anything to do with EU money. */
export interface Statement {
  /** null: several projects, so only the words `European Union` */
  readonly funding: 'funded' | 'co-funded' | null
  readonly programmes: readonly { readonly label: Label; readonly isInferred: boolean }[]
}

/** The words beside the emblem. */
export function fundingWord({ funding }: Statement): WordKey {
  if (funding === null) return 'funding.union'
  return funding === 'funded' ? 'funding.funded' : 'funding.cofunded'
}

/** Fund of the EU that the money comes from, by its letters in the language; null where it has no name of its own. */
export function fundName(fund: string | null, say: Words): string | null {
  if (fund === 'ERDF') return say('fund.erdf')
  return fund === 'ESF' ? say('fund.esf') : fund === 'Erasmus+' ? fund : null
}

/** The one project's own statement where one is chosen or selected, else all programmes. */
export function statementOf(dataset: Dataset, view: View, selected: number): Statement | null {
  const { projects, columns, site } = dataset
  const own =
    selected >= 0 ? projects.slice(columns.project[selected], (columns.project[selected] ?? 0) + 1) : []
  const chosen = projects.filter((project) => view.filters.project.includes(project.id))
  const concerned =
    own.length === 1 ? own : chosen.length > 0 ? chosen : projects.filter((project) => !project.mention)
  const programmes = [
    ...new Map(
      concerned.flatMap(({ programme, programmeInferred }) =>
        programme ? [[programme.text, { label: programme, isInferred: programmeInferred }] as const] : []
      )
    ).values()
  ]
  const only = concerned.length === 1 ? concerned[0] : undefined
  const funding = only ? only.funding : site.funding
  return programmes.length > 0 || funding ? { funding, programmes } : null
}
