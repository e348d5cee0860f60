/**
 * Knows the form of a claim: a source, its words, and the part of a record that they support.
 * Knows nothing of what records hold or whether a claim agrees with its record.
 */
import { z } from 'zod'
import { IdSchema, LangSchema, TextSchema, WordsSchema } from './schema-text'

/** Longest quote, in characters. */
export const QUOTE_MAX = 200

export const EvidenceSchema = z.enum(['reported', 'announced'])

const CLAIM = {
  source: IdSchema.meta({ description: 'Id of the source that says it.', examples: ['viesite-2019'] }),
  quote: z
    .string()
    .optional()
    .meta({
      minLength: 1,
      maxLength: QUOTE_MAX,
      description: `Words of a source of kind page, verbatim, at most ${QUOTE_MAX} characters, without the name of a person. Left out for a source of kind own.`,
      examples: ['Vizīte notika 2019. gada 5.-6. februārī Jelgavā']
    }),
  lang: LangSchema.optional().describe('Language of the quote, if not that of the source.'),
  translation: TextSchema.optional().describe('Our translation of the quote.'),
  sic: z
    .record(WordsSchema, WordsSchema)
    .optional()
    .meta({
      description: 'Misprint as it stands in the quote, and what is meant.',
      examples: [{ Dalandžio: 'Balandžio' }]
    })
}

const SAYS =
  'The part of this record that the quote supports, in the same form. Empty where only a reason or a note leans on the words.'

/** Claims of records that are simply stated: names, seats, publishers. */
export function statedClaims<S extends z.ZodType>(record: string, says: S) {
  const claim = z
    .strictObject({ ...CLAIM, says: says.meta({ id: `${record}Says`, description: SAYS }) })
    .meta({ id: `${record}Claim` })
  return z.array(claim).optional().describe('What each source says, with its words.')
}

/** Claims of records that take place: told as done or as a plan. */
export function toldClaims<S extends z.ZodType>(record: string, says: S) {
  const claim = z
    .strictObject({
      ...CLAIM,
      evidence: EvidenceSchema.describe(
        'reported: told as having happened or being so. announced: told as a plan.'
      ),
      says: says.meta({ id: `${record}Says`, description: SAYS })
    })
    .meta({ id: `${record}Claim` })
  return z.array(claim).optional().describe('What each source says, with its words.')
}
