/**
 * Knows what the sources of each project say of EU money, of the authority in its disclaimer, and of who
 * answers for their words. Knows nothing of the fixed statements of the EU, or of screens.
 */
import type { Compiled } from './compile'
import type { Label, Project } from './dataset'
import type { ProjectDetails, Quote } from './details'
import { frameOf } from './frame'
import type { Records } from './records'
import { quotesOf } from './told'
import { voicesOf } from './voices'

/** An authority, and the words in which sources name it. */
export interface NamedAuthority {
  readonly authority: Label
  readonly quotes: readonly Quote[]
}

/** What a project's sources say. */
export interface Acknowledgement {
  readonly project: Project
  readonly details: ProjectDetails
  /** one for each authority that sources name, the shown one first; none where no source names one */
  readonly authorities: readonly NamedAuthority[]
  /** words by which a publisher answers for what it has published */
  readonly publishers: readonly Quote[]
}

/** One for each project that has activities or a period of its own, in the order of the data; quotes refer to the sources of the details. */
export function acknowledgementsOf(records: Records, lang: string, compiled: Compiled): Acknowledgement[] {
  const frame = frameOf(records, lang)
  const publishers = records.sources.flatMap((record) =>
    quotesOf(frame, 'sources', { voices: voicesOf('sources', record, records.site) })
  )
  return compiled.dataset.projects.flatMap((project) => {
    const details = compiled.details.projects.find(({ id }) => id === project.id)
    if (!details || project.mention) return []
    const heard = new Set(details.quotes.map(({ source }) => source))
    return {
      project,
      details,
      authorities: authoritiesOf(details),
      publishers: publishers.filter(
        ({ source, supports }) => heard.has(source) && supports.includes('publisher')
      )
    }
  })
}

/** Where sources name several authorities, each with its own sources. */
function authoritiesOf({ authority, quotes, disagreements }: ProjectDetails): NamedAuthority[] {
  const naming = quotes.filter(({ supports }) => supports.includes('authority'))
  const dispute = disagreements.find(({ field }) => field === 'authority')
  if (!dispute) return authority ? [{ authority, quotes: naming }] : []
  return dispute.groups.flatMap(({ value, said }) => {
    if (value.type !== 'label') return []
    const sources = new Set(said.map(({ source }) => source))
    return { authority: value.label, quotes: naming.filter(({ source }) => sources.has(source)) }
  })
}
