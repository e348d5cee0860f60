/**
 * Knows the fields of a deck: the steps of a talk, each of which looks at a part of the data. Knows nothing of
 * screens, of the data that it looks at, or of how long a lead may be in words.
 */
import { z } from 'zod'
import { TextSchema } from './schema-text'

const StepSchema = z
  .strictObject({
    view: z
      .string()
      .default('')
      .meta({
        description:
          'What the step looks at: the address of the dashboard after the question mark. Left out: everything.',
        examples: ['activity=jelgava-2019-02', 'project=socquality&fold=0']
      }),
    title: TextSchema.optional().describe(
      'Title, by language. Left out: the place of the activity, or its title where it has no place.'
    ),
    lead: TextSchema.optional().describe(
      'One or two sentences, at most 30 words in each language. Left out: the description of the activity.'
    ),
    minutes: z
      .number()
      .positive()
      .optional()
      .meta({ description: 'How long the speaker means to stay, minutes.', examples: [1.5] }),
    notes: TextSchema.optional().describe('Notes for the speaker, never shown to the audience.')
  })
  .meta({ id: 'Step' })

/** One file of the sub-folder `decks/`. */
export const DeckSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Path to deck.schema.json, so that editors help.'),
    title: TextSchema.describe('Title of the deck, by language.'),
    steps: z
      .array(StepSchema)
      .min(1)
      .describe(
        'Steps in their order. A first or last one that looks at no activity opens or closes the talk; it has no number.'
      )
  })
  .meta({ id: 'Deck' })

/** A talk as it is written, under the name of its file. */
export type DeckRecord = z.infer<typeof DeckSchema> & {
  /** name of its file without folder and ending */
  readonly id: string
}
