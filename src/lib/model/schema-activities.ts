/**
 * Knows the fields of projects and activities: what takes place. Knows nothing of other records, of
 * files, or of rules between records.
 */
import { z } from 'zod'
import { KINDS } from './dataset'
import { EvidenceSchema, toldClaims } from './schema-claims'
import { FundingSchema } from './schema-records'
import {
  COMMON,
  EurSchema,
  IdSchema,
  REFS,
  SaidWhenSchema,
  TextSchema,
  WhenSchema,
  WordsSchema,
  idsSchema
} from './schema-text'

const ProjectFacts = z.strictObject({
  title: TextSchema.describe('Title, by language.'),
  aim: TextSchema.describe('What it wants, in one sentence, by language.'),
  audience: TextSchema.describe('For whom, in roles, by language.'),
  number: WordsSchema.meta({
    description: 'Grant number as the programme writes it.',
    examples: ['LLI-317']
  }),
  programme: IdSchema.meta({ description: 'Programme that pays for it.', examples: ['latlit'] }),
  period: SaidWhenSchema.meta({
    description: 'From its first to its last day.',
    examples: ['2018-03/2020-02']
  }),
  months: z
    .int()
    .min(1)
    .meta({ description: 'Duration in months, as stated.', examples: [24] }),
  totalEur: EurSchema.describe('Whole budget in EUR.'),
  euEur: EurSchema.describe('Part of the budget that the EU pays, in EUR.'),
  sharesEur: z.record(IdSchema, EurSchema).meta({
    description: 'Budget of a partner in EUR, by organisation.',
    examples: [{ 'viesite-municipality': 109732.96 }]
  }),
  funding: FundingSchema.describe('What the source says of EU money; picks the EU statement.'),
  lead: IdSchema.meta({ description: 'Organisation that leads it.', examples: ['zemgale-planning-region'] }),
  partners: idsSchema('The other organisations that carry it.', ['vlc']),
  authority: IdSchema.meta({
    description: 'Granting authority that the disclaimer names.',
    examples: ['viaa']
  })
})

export const ProjectSchema = z
  .strictObject({
    ...COMMON,
    ...ProjectFacts.partial().shape,
    title: ProjectFacts.shape.title,
    short: TextSchema.optional().meta({
      description: 'Short name for a lane, by language; our words.',
      examples: [{ en: 'SocQuality' }]
    }),
    period: WhenSchema.nullable().meta({
      description: 'From its first to its last day; null where no source says.',
      examples: ['2018-03/2020-02']
    }),
    refs: REFS,
    claims: toldClaims('Project', ProjectFacts.partial())
  })
  .meta({ id: 'Project' })

const ActivityFacts = z.strictObject({
  title: TextSchema.describe('Title, by language.'),
  held: z.boolean().describe('It takes place, the default; false: cancelled.'),
  when: SaidWhenSchema,
  place: IdSchema.meta({ description: 'Town, municipality, region or country.', examples: ['jelgava'] }),
  hosts: idsSchema('Organisations that host or run it.', ['zemgale-planning-region']),
  participants: idsSchema('Places or organisations that come.', ['viesite', 'rokiskis']),
  people: z
    .int()
    .min(0)
    .meta({ description: 'Number of people who take part.', examples: [460] }),
  events: z
    .int()
    .min(1)
    .meta({ description: 'Number of events that this record stands for; 1 by default.', examples: [24] })
})

const KindSchema = z.enum(KINDS)

export const ActivitySchema = z
  .strictObject({
    ...COMMON,
    ...ActivityFacts.partial().shape,
    project: IdSchema.meta({ description: 'Project that it belongs to.', examples: ['socquality'] }),
    kind: KindSchema.describe('What sort of activity it is.'),
    also: z.array(KindSchema).optional().describe('Further kinds.'),
    plan: z
      .boolean()
      .optional()
      .describe('A plan of the project without a date or place of its own; not counted.'),
    title: ActivityFacts.shape.title,
    when: WhenSchema.nullable()
      .optional()
      .meta({ description: 'Date; null where no source says.', examples: ['2019-02-05/2019-02-06', null] }),
    place: ActivityFacts.shape.place
      .nullable()
      .optional()
      .meta({
        description: 'Town, municipality, region or country; null where no source says.',
        examples: ['jelgava']
      }),
    partOf: IdSchema.optional().meta({
      description: 'Activity that this is a stop of; date and place may then be left out and are its.',
      examples: ['jelgava-2019-02']
    }),
    audience: TextSchema.optional().describe('Who took part, in roles, by language.'),
    description: TextSchema.optional().describe('What happened, in our words, by language.'),
    evidence: EvidenceSchema.optional().describe(
      'Only in a record without claims: reported, the default, or announced.'
    ),
    claims: toldClaims('Activity', ActivityFacts.partial())
  })
  .meta({
    id: 'Activity',
    if: { not: { type: 'object', properties: { partOf: true }, required: ['partOf'] } },
    then: { properties: { when: true, place: true }, required: ['when', 'place'] }
  })
