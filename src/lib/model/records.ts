/**
 * Knows the records of a folder of data as types, and the form of one file. Knows nothing of reading,
 * of rules between records, or of what is computed from them.
 */
import { z } from 'zod'
import { ActivitySchema, ProjectSchema } from './schema-activities'
import { OrganisationSchema, PlaceSchema, ProgrammeSchema, SiteSchema, SourceSchema } from './schema-records'

/** A text by language (BCP 47). */
export type Text = Readonly<Record<string, string>>
/** What the site says of itself; fields of the owner are null while not filled in. */
export type SiteRecord = z.infer<typeof SiteSchema>
/** A page, the owner's own records, or a register. */
export type SourceRecord = z.infer<typeof SourceSchema>
/** A funding programme. */
export type ProgrammeRecord = z.infer<typeof ProgrammeSchema>
/** A project with its period, money and partners. */
export type ProjectRecord = z.infer<typeof ProjectSchema>
/** A body that hosts, takes part or pays. */
export type OrganisationRecord = z.infer<typeof OrganisationSchema>
/** A town, municipality, region or country. */
export type PlaceRecord = z.infer<typeof PlaceSchema>
/** Something that takes place. */
export type ActivityRecord = z.infer<typeof ActivitySchema>

/** One schema per list, under the name of its list. */
export const LISTS = {
  sources: SourceSchema,
  programmes: ProgrammeSchema,
  projects: ProjectSchema,
  organisations: OrganisationSchema,
  places: PlaceSchema,
  activities: ActivitySchema
} as const
/** Name of a list of records. */
export type ListName = keyof typeof LISTS
/** Names of the lists in the order in which they are read and checked. */
export const LIST_NAMES = [
  'sources',
  'programmes',
  'projects',
  'organisations',
  'places',
  'activities'
] as const

/** All records of a folder; a list that no file has is empty. */
export interface Records {
  readonly site: SiteRecord
  readonly sources: readonly SourceRecord[]
  readonly programmes: readonly ProgrammeRecord[]
  readonly projects: readonly ProjectRecord[]
  readonly organisations: readonly OrganisationRecord[]
  readonly places: readonly PlaceRecord[]
  readonly activities: readonly ActivityRecord[]
}

/** Any record of a list. */
export type AnyRecord = Records[ListName][number]
/** A claim of any record: a source, its words, and the part of the record that they support. */
export type Claim = NonNullable<AnyRecord['claims']>[number]
/** Whether a source tells something as done or as a plan. */
export type Mood = 'reported' | 'announced'

const ExtractSchema = z
  .strictObject({
    activities: z.int().min(0).describe('Activities in this file that count.'),
    of: z.int().min(0).describe('Activities that count in the whole data.'),
    filter: z.string().nullable().describe('What was chosen, in words; null: everything.'),
    view: z.string().nullable().describe('Address of the view that it was taken from; null: not known.')
  })
  .describe('What this file is an extract of; written where a site hands out its data, and not read again.')

/** One file of the folder: any of the lists, and in one file the site. */
export const FileSchema = z.strictObject({
  $schema: z.string().optional().describe('Path to kartu.schema.json, so that editors help.'),
  site: SiteSchema.optional(),
  sources: z.array(SourceSchema).optional().describe('Pages, own records and registers.'),
  programmes: z.array(ProgrammeSchema).optional().describe('Funding programmes.'),
  projects: z.array(ProjectSchema).optional().describe('Projects.'),
  organisations: z.array(OrganisationSchema).optional().describe('Organisations.'),
  places: z.array(PlaceSchema).optional().describe('Towns, municipalities, regions and countries.'),
  activities: z.array(ActivitySchema).optional().describe('What takes place.'),
  extract: ExtractSchema.optional()
})
