/** Knows all rules of the data and the order in which they run; knows nothing of disks or screens. */
import { checkActivities, checkImports } from './check-activities'
import { checkBacking, checkQuotes, checkRemarks } from './check-claims'
import { checkDateForms, checkPeriods, checkPlacesExist } from './check-dates'
import { checkDecks } from './check-decks'
import { checkCircles, checkIds } from './check-ids'
import { checkMoney } from './check-money'
import { checkNeighbours, checkPositions } from './check-places'
import { checkSite } from './check-site'
import { checkLanguages, checkTranslations, checkWords } from './check-texts'
import type { Finding } from './finding'
import { sortProblems, type Problem } from './problem'
import { readFiles, type DataFile, type Reading } from './read'
import type { AnyRecord, ListName, Records } from './records'
import { referencesOf } from './references'
import type { DeckRecord } from './schema-deck'

/** What the check says of a folder. */
export interface Checked {
  /** all records; null where there is any error */
  readonly records: Records | null
  /** talks by the names of their files; empty where there is any error */
  readonly decks: readonly DeckRecord[]
  /** errors and warnings by file and line */
  readonly problems: readonly Problem[]
}

const RULES: readonly ((records: Records) => Finding[])[] = [
  checkCircles,
  checkPeriods,
  checkPlacesExist,
  checkActivities,
  checkImports,
  checkPositions,
  checkNeighbours,
  checkMoney,
  checkLanguages,
  checkTranslations,
  checkWords,
  checkQuotes,
  checkRemarks,
  checkSite
]

/** Reads files and runs every rule; finds all problems at once and never throws. */
export function checkFiles(files: readonly DataFile[]): Checked {
  const reading = readFiles(files)
  const problems = [...reading.problems, ...checkRecords(reading)]
  const hasErrors = problems.some(({ severity }) => severity === 'error')
  return {
    records: hasErrors ? null : reading.records,
    decks: hasErrors ? [] : reading.decks,
    problems: sortProblems(problems)
  }
}

function checkRecords(reading: Reading): Problem[] {
  const { wellFormed, broken } = reading
  if (wellFormed === null) return []
  const basic = [...checkIds(wellFormed, broken), ...checkDateForms(wellFormed)]
  const faulty = new Set<object>(basic.map(({ record }) => record))
  const findings = [
    ...basic,
    ...RULES.flatMap((rule) => rule(wellFormed)),
    ...checkBacking(soundPart(wellFormed, faulty, broken)),
    ...checkDecks(reading.decks, wellFormed)
  ]
  return findings.map(({ record, path, ...fault }) => ({ ...fault, ...reading.locateIn(record, path) }))
}

/** Records that can be compared with their claims: with known ids and readable dates. Places and organisations stay, to be looked up. */
function soundPart(
  records: Records,
  faulty: ReadonlySet<object>,
  broken: ReadonlyMap<string, ListName>
): Records {
  const namesBroken = (list: ListName, record: AnyRecord) =>
    broken.size > 0 && referencesOf(list, record).some(({ id }) => broken.has(id))
  const sound = <T extends AnyRecord>(list: ListName, all: readonly T[]) =>
    all.filter((record) => !faulty.has(record) && !namesBroken(list, record))
  return {
    ...records,
    sources: sound('sources', records.sources),
    programmes: sound('programmes', records.programmes),
    projects: sound('projects', records.projects),
    activities: sound('activities', records.activities)
  }
}
