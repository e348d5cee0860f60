/**
 * Knows where a trial is: no files, columns to be confirmed, or rows that were read; and what each act makes of it.
 * Knows nothing of how it is drawn.
 */
import type { Mapping } from '$lib/intake/mapping'
import type { Messages, Words } from '$lib/locales/words'
import type { Contents } from '$lib/offline/contents'
import { mappingWith, type Choice, type MendableGroup } from '$lib/trial/problems'
import type { CellSpot, Mend } from '$lib/trial/trial'
import { Desk, type Failure } from './desk.svelte'
import type { Addresses, ErrandName, Errands, Results, Taken, Told } from './errand'

/** Rows of each group of problems that are told at first, and how many more at a time. */
const ROWS = 20
const MORE_ROWS = 200
/** A file with choices, beside the tables that they are for. */
const KEPT_CHOICES = /mapping\.json$/

/** What the page is spoken in. */
export interface Tongue {
  readonly lang: string
  readonly messages: readonly Messages[]
  readonly say: Words
}

export class TrialState {
  readonly desk = new Desk()
  readonly #tongue: Tongue
  #files: readonly File[] = []
  #mostRows = ROWS
  /** columns as they are to be confirmed */
  told = $state.raw<Told | null>(null)
  /** rows as they were read */
  taken = $state.raw<Taken | null>(null)
  /** what is said once of the last act */
  said = $state('')

  constructor(tongue: Tongue) {
    this.#tongue = tongue
  }

  /** Opens files, with the choices among them where there are some. */
  async open(files: readonly File[]): Promise<void> {
    const kept = files.find(({ name }) => KEPT_CHOICES.test(name))
    this.#files = files.filter((file) => file !== kept)
    this.forget()
    await this.#read((await kept?.text()) ?? null)
  }

  /** Uses choices that were kept for the same files. */
  async use(choices: File): Promise<void> {
    await this.#read(await choices.text())
  }

  async #read(mapping: string | null): Promise<void> {
    const { lang, messages, say } = this.#tongue
    const told = await this.#ask('open', { files: this.#files, mapping, tongue: { lang, messages } })
    if (!told) return
    if ('refused' in told) {
      this.said = say('import.rule.mapping-unreadable', { value: told.refused })
      return
    }
    this.taken = null
    this.told = told
    if (told.tables.length === 0 && told.hasOwn) await this.take(told.mapping)
  }

  /** Takes the rows in. */
  async take(mapping: Mapping, mends: readonly Mend[] = []): Promise<void> {
    const isAnew = this.taken !== null
    const taken = await this.#ask('take', { mapping, mends, mostRows: this.#mostRows })
    if (!taken) return
    this.taken = taken
    this.told = taken
    const { errors, rowsUsed: used, rowsIn: rows } = taken
    if (isAnew) this.said = this.#tongue.say('try.mended', { errors, used, rows })
  }

  /** Writes in a cell, and reads anew. */
  readonly mend = async (cell: CellSpot, value: string): Promise<void> => {
    if (this.told && !this.desk.stage) await this.take(this.told.mapping, [{ cell, value }])
  }

  /** Chooses something for all rows; in another code page the columns have other names. */
  readonly choose = async (choice: Choice, group: MendableGroup): Promise<void> => {
    if (!this.told || this.desk.stage) return
    const mapping = mappingWith(this.told.mapping, choice, group)
    if (choice.is === 'encoding') await this.#read(JSON.stringify(mapping))
    else await this.take(mapping)
  }

  readonly more = async (): Promise<void> => {
    this.#mostRows += MORE_ROWS
    if (this.told && this.taken) await this.take(this.told.mapping)
  }

  /** Back to where the columns are confirmed. */
  readonly backToColumns = (): void => {
    this.taken = null
  }

  readonly forget = (): void => {
    this.desk.end()
    this.#mostRows = ROWS
    this.told = null
    this.taken = null
    this.said = ''
  }

  /** A file that is taken away; null where it could not be made. */
  file<K extends 'folder' | 'aside' | 'report'>(name: K): Promise<Results[K] | null> {
    return this.#ask(name, {} as Errands[K])
  }

  /** The site of the records; null where it could not be made. */
  site(addresses: Addresses): Promise<Contents | null> {
    return this.#ask('show', { addresses })
  }

  /** What does not come ends the trial, since the worker is gone with it. */
  async #ask<K extends ErrandName>(name: K, given: Errands[K]): Promise<Results[K] | null> {
    this.said = ''
    try {
      return await this.desk.ask(name, given)
    } catch (why) {
      this.told = null
      this.taken = null
      this.said = this.#tongue.say(`try.${why as Failure}`)
      return null
    }
  }
}
