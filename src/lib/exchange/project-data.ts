/**
 * Knows a project as structured data: its number, partners and grant. What sources dispute is left out, and so is
 * a partner or funder that no source names.
 */
import type { Project } from '$lib/model/dataset'
import type { ProjectDetails } from '$lib/model/details'
import { CONTEXT, known, organisation, type Thing } from './structured'

/** What a project does not say of itself. */
export interface ProjectPage {
  /** null while the address of the site is unknown */
  readonly url: string | null
  /** the European Union in words of the page's language */
  readonly union: string
}

/** The project, an organisation of its partners for a time. */
export function projectData(project: Project, details: ProjectDetails, { url, union }: ProjectPage): Thing {
  const named = details.parties.filter(({ evidence }) => evidence !== 'inferred')
  return {
    ...CONTEXT,
    ...known({
      '@type': 'Project',
      name: project.title.text,
      alternateName: project.short.text === project.title.text ? null : project.short.text,
      url,
      identifier: details.number,
      description: details.aim?.text,
      member: named.map(({ name }) => organisation(name.text)),
      funding: grantOf(project, details, union)
    })
  }
}

/** The grant, where a source speaks of EU money; its sum only where the sources agree on it. */
function grantOf({ funding }: Project, details: ProjectDetails, union: string): Thing | null {
  if (funding === null) return null
  const isDisputed = details.disagreements.some(({ field, subject }) => field === 'euEur' && subject === null)
  const eur = isDisputed ? null : details.euEur
  return known({
    '@type': 'MonetaryGrant',
    identifier: details.number,
    funder: organisation(union),
    amount: eur === null ? null : { '@type': 'MonetaryAmount', currency: 'EUR', value: eur }
  })
}
