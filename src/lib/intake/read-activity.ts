/**
 * Knows how a row becomes a draft of an activity: each field read, each fault reported. Knows nothing of ids, or of how
 * several rows make one activity.
 */
import { KINDS, type Kind } from '$lib/model/dataset'
import type { Text } from '$lib/model/records'
import { isMissing, kindNamed, toldBy, yesOrNo, type Told } from './cell-words'
import { readCount } from './numbers'
import type { PlaceBook } from './places'
import { findNearest } from '$lib/model/nearest'
import { whenIn } from './read-when'
import { placeIn } from './read-where'
import { cellIn, proseIn, report, textIn, wordsIn, type Row } from './row'
import { cellText, valueUnder } from './table'

/** An activity before it has an id, and before its project, hosts and participants have. */
export interface ActivityDraft {
  readonly row: Row
  readonly title: Text
  readonly project: string
  readonly projectId: string
  readonly kind: Kind
  readonly also: readonly Kind[]
  readonly told: Told
  readonly when: string | null
  readonly place: string | null
  readonly people: number | null
  readonly events: number | null
  readonly plan: boolean
  /** title or id of the activity that it is a stop of; empty for none */
  readonly partOf: string
  readonly audience: Text | null
  readonly description: Text | null
  readonly id: string
}

/** Reads a row; null where a fault was reported. */
export function readActivity(row: Row, places: PlaceBook): ActivityDraft | null {
  const title = textIn(row, 'title')
  if (title === null) report(row, 'title', { rule: 'value-missing', fill: { field: 'title' } })
  const [project, projectId] = [wordsIn(row, 'project'), wordsIn(row, 'projectId')]
  if (project === '' && projectId === '')
    report(row, 'project', { rule: 'value-missing', fill: { field: 'project' } })
  const kind = kindIn(row)
  const told = toldIn(row)
  const { plan, partOf } = belonging(row)
  const [when, place] = [whenIn(row), placeIn(row, places)]
  if (plan && (when !== null || place !== null))
    report(row, when === null ? 'place' : 'when', { rule: 'plan-dated', value: when ?? place ?? '' })
  const [people, events] = [countIn(row, 'people', 0), countIn(row, 'events', 1)]
  const also = wordsIn(row, 'alsoKinds')
    .split(/[;|,]/)
    .flatMap((word) => kindNamed(word.trim()) ?? [])
  const texts = { audience: textIn(row, 'audience'), description: textIn(row, 'description') }
  if (title === null || kind === null || told === null) return null
  const id = wordsIn(row, 'id')
  return {
    row,
    title,
    project,
    projectId,
    kind,
    also,
    told,
    when,
    place,
    people,
    events,
    plan,
    partOf,
    ...texts,
    id
  }
}

function kindIn(row: Row): Kind | null {
  const word = wordsIn(row, 'kind')
  if (word === '') {
    report(row, 'kind', { rule: 'value-missing', fill: { field: 'kind' } })
    return null
  }
  const kind = kindNamed(valueUnder(row.mapping.words, word) ?? word)
  if (kind === null)
    report(row, 'kind', {
      rule: 'kind-unknown',
      value: word,
      fill: {
        kinds: KINDS.join(', '),
        similar: findNearest(word, KINDS) ?? '–'
      }
    })
  return kind
}

function toldIn(row: Row): Told | null {
  const word = wordsIn(row, 'evidence')
  if (word === '') {
    report(row, 'evidence', { rule: 'value-missing', fill: { field: 'evidence' } })
    return null
  }
  const said = valueUnder(row.mapping.words, word) ?? word
  const told = toldBy(said)
  if (told === null)
    report(row, 'evidence', {
      rule: said === 'inferred' ? 'evidence-inferred' : 'evidence-unknown',
      value: word
    })
  return told
}

/** A plan of its project, or a stop of another activity, in columns of their own or in one for both. */
function belonging(row: Row): { readonly plan: boolean; readonly partOf: string } {
  const either = wordsIn(row, 'planOrPartOf')
  const isPlan = either !== '' && yesOrNo(either) === true
  const word = wordsIn(row, 'plan')
  const plan = word === '' ? isPlan : yesOrNo(word)
  if (plan === null) report(row, 'plan', { rule: 'yes-unknown', value: word })
  const isStop = either !== '' && yesOrNo(either) === null
  return { plan: plan ?? false, partOf: proseIn(row, 'partOf') || (isStop ? either : '') }
}

function countIn(row: Row, field: 'people' | 'events', least: number): number | null {
  const text = cellText(cellIn(row, field))
  if (text === '' || isMissing(text)) return null
  const reading = readCount(cellIn(row, field))
  if ('value' in reading && reading.value >= least) return reading.value
  report(row, field, { rule: 'number-unreadable', value: text })
  return null
}
