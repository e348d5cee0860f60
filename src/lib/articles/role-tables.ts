/** Knows the tables of an organisation's roles, in projects as a whole and in activities; knows nothing of drawing. */
import { formatEuros } from '$lib/locales/money'
import type { WordKey, Words } from '$lib/locales/words'
import { dateWords } from '$lib/view/activity-words'
import type { Corpus, Role } from './corpus'
import { named, type Cell, type ListTable } from './lists'
import { ENTRIES_OF_THING } from './paging'
import { ROLE_WORDS, roleEvidence } from './role-words'

/** A table that has the first of very many rows. */
export interface RoleTable extends ListTable {
  /** rows that there are */
  readonly count: number
}

/** Both tables; one without rows is left out. */
export function roleTables(corpus: Corpus, roles: readonly Role[], say: Words): RoleTable[] {
  const tableOf = (title: WordKey, what: WordKey, own: readonly Role[]): RoleTable => ({
    title,
    heads: [what, 'article.role', 'filter.evidence'],
    rows: own.slice(0, ENTRIES_OF_THING).map((role) => cellsOf(corpus, role, say)),
    count: own.length
  })
  return [
    tableOf(
      'nav.projects',
      'filter.project',
      roles.filter(({ row }) => row === null)
    ),
    tableOf(
      'nav.activities',
      'search.activity',
      roles.filter(({ row }) => row !== null)
    )
  ].filter(({ rows }) => rows.length > 0)
}

function cellsOf({ dataset, paths }: Corpus, role: Role, say: Words): Cell[] {
  const { row, shareEur } = role
  const project = dataset.projects[role.project]
  const { title, id } = dataset.columns
  return [
    row === null
      ? named(project?.short, paths('projects', project?.id))
      : { ...named(title[row], paths('activities', id[row])), note: dateWords(dataset, row, say) },
    {
      text: say(ROLE_WORDS[role.as]),
      ...(shareEur === null ? {} : { note: say('details.share', { sum: formatEuros(shareEur, say) }) })
    },
    { text: roleEvidence(role, say) }
  ]
}
