/**
 * Knows the small forms that all records are made of: ids, texts by language, dates as text, reasons.
 * Knows nothing of single records, files or rules between records.
 */
import { z } from 'zod'

export const IdSchema = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters and digits, in words joined by hyphens')
  .meta({
    id: 'Id',
    description:
      'Lower-case letters and digits, in words joined by hyphens; at most 60 characters. Unique in the whole folder, never changed once published.',
    examples: ['jelgava-2019-02']
  })

export const LangSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, 'a language tag, such as lv or pt-BR')
  .meta({ id: 'Lang', description: 'Language tag (BCP 47).', examples: ['lv', 'pt-BR'] })

export const WordsSchema = z.string().regex(/\S/, 'at least one letter')

export const TextSchema = z.record(LangSchema, WordsSchema).meta({
  id: 'Text',
  description: 'A text by language; the first of site.languages must be there.',
  examples: [{ en: 'Experience exchange in Jelgava' }]
})

export const WhenSchema = z.string().meta({
  id: 'When',
  description:
    'Date in EDTF, level 0 or 1: a day, month, year, season (2018-22 is summer) or an interval of two of them; ? is doubt of the source, ~ is about, /.. is an open end.',
  examples: ['2019-02-05/2019-02-06', '2019-02-05', '2019-02', '2019', '2014/..']
})

export const SaidWhenSchema = z.string().meta({
  id: 'SaidWhen',
  description: 'Date as the quote says it and no finer, in EDTF; XXXX where it names no year.',
  examples: ['XXXX-02-26/XXXX-02-28', '2019-02']
})

export const DaySchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/, 'a day, such as 2021-06-30')
  .meta({ id: 'Day', description: 'One day, year-month-day.', examples: ['2021-06-30'] })

export const EurSchema = z
  .number()
  .min(0)
  .meta({ id: 'Eur', description: 'Sum in EUR.', examples: [791256.2] })

/** Web addresses only: an address becomes a link, and other schemes can run script. */
export const AddressSchema = z
  .url({ protocol: /^https?$/, error: 'a web address that begins with https:// or http://' })
  .meta({
    id: 'Address',
    description: 'Web address, with https or http.',
    examples: ['https://example.org/page']
  })

/** Lists ids, with an example of one. */
export function idsSchema(description: string, example: string[]) {
  return z.array(IdSchema).meta({ description, examples: [example] })
}

const ReasonsSchema = z.record(z.string(), TextSchema)

const AtSchema = z
  .strictObject({
    file: WordsSchema.meta({ description: 'Name of the imported file.', examples: ['visits-2026.xlsx'] }),
    sheet: WordsSchema.optional().meta({ description: 'Name of the sheet in it.', examples: ['Visits'] }),
    row: z
      .int()
      .min(1)
      .meta({ description: 'Row, counted from 1 as the sheet counts.', examples: [4] })
  })
  .meta({ id: 'At', description: 'Where a record stands in an imported file.' })

/** Fields of every record, claims aside. */
export const COMMON = {
  id: IdSchema,
  inferred: ReasonsSchema.optional().meta({
    description: 'Reason for each value that goes beyond what the claims say. Key: field, or field.member.',
    examples: [{ when: { en: 'Year taken from the dates of the project.' } }]
  }),
  notes: ReasonsSchema.optional().meta({
    description: 'Remark on a field. Key: field, or field.member.',
    examples: [{ lead: { en: 'No source names the coordinator.' } }]
  }),
  was: idsSchema('Earlier ids of this record; old links lead here.', ['jelgava-february']).optional(),
  at: AtSchema.optional().describe(
    'Where an imported record stands: file, sheet, row. Only in a site with firstParty.'
  )
}

/** Register entries that stand behind values no quoted source tells. */
export const REFS = idsSchema(
  'Sources of kind reference for what no quoted source says: position, codes, history, official names.',
  ['geonames']
).optional()
