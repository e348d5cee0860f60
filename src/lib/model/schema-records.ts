/**
 * Knows the fields of the site, sources, programmes, organisations and places. Knows nothing of
 * projects and activities, of files, or of rules between records.
 *
 * Each record is made of facts: what a source can say. Claims hold a part of the same facts.
 */
import { z } from 'zod'
import { COLOUR_COUNT } from './colours'
import { statedClaims } from './schema-claims'
import { AccessibilitySchema, PrivacySchema } from './schema-owner'
import {
  AddressSchema,
  COMMON,
  DaySchema,
  IdSchema,
  LangSchema,
  REFS,
  SaidWhenSchema,
  TextSchema,
  WhenSchema,
  WordsSchema
} from './schema-text'

export const FundingSchema = z.enum(['funded', 'co-funded'])

const ColourSchema = z
  .string()
  .regex(/^#[0-9a-f]{6}$/)
  .meta({ description: 'Colour as six hexadecimal digits in small letters.', examples: ['#c23b12'] })

const LicenceSchema = z
  .strictObject({
    name: WordsSchema.meta({ description: 'Name of the licence.', examples: ['CC BY 4.0'] }),
    url: AddressSchema.nullable()
      .default(null)
      .meta({
        description: 'Address of its text, or null.',
        examples: ['https://creativecommons.org/licenses/by/4.0/']
      })
  })
  .meta({ id: 'Licence' })

const NOT_YET = 'null while not filled in.'

export const SiteSchema = z
  .strictObject({
    title: TextSchema.describe('Title of the site, by language.'),
    description: TextSchema.optional().describe('What the site shows, in one or two sentences, by language.'),
    languages: z
      .array(LangSchema)
      .min(1)
      .meta({
        description: 'Languages of the content; the first one is the one that every text must have.',
        examples: [['en', 'lv']]
      }),
    firstParty: IdSchema.optional().meta({
      description:
        'Source of kind own that stands behind every record without claims: the owner of the site. Left out where sources are quoted.',
      examples: ['our-office']
    }),
    owner: WordsSchema.nullable()
      .default(null)
      .meta({ description: `Office that answers for the site; ${NOT_YET}`, examples: ['Project office'] }),
    contact: WordsSchema.nullable()
      .default(null)
      .meta({
        description: `Where to report a mistake: e-mail or web address of an office; ${NOT_YET}`,
        examples: ['office@example.org']
      }),
    licence: LicenceSchema.nullable().default(null).describe(`Licence of the data; ${NOT_YET}`),
    url: AddressSchema.nullable()
      .default(null)
      .meta({ description: `Public address of the site; ${NOT_YET}`, examples: ['https://example.org/map'] }),
    colours: z
      .array(ColourSchema)
      .length(COLOUR_COUNT)
      .optional()
      .meta({
        description:
          'Colours of the projects that are told apart, first, second and third, for light paper; those of the dark and of the contrasting theme are made of them. Left out: our own.',
        examples: [['#c23b12', '#00629b', '#5b2a6e']]
      }),
    activityPages: z
      .boolean()
      .optional()
      .meta({
        description:
          'Whether each activity has a page of its own. Left out: where there are at most 2000 of them. The dashboard shows all of them either way.',
        examples: [true]
      }),
    accessibility: AccessibilitySchema.optional(),
    privacy: PrivacySchema.optional(),
    funding: FundingSchema.nullable()
      .default(null)
      .describe('Statement of EU funding for the site itself; null: none. Projects have their own.'),
    dataDate: DaySchema.nullable()
      .default(null)
      .describe(`Day on which the data were last changed; ${NOT_YET}`),
    version: WordsSchema.nullable()
      .default(null)
      .meta({ description: `Version of the data; ${NOT_YET}`, examples: ['1.0'] })
  })
  .meta({ id: 'Site', description: 'What the site says of itself.' })

const SourceFacts = z.strictObject({
  publisher: IdSchema.meta({ description: 'Organisation that publishes it.', examples: ['vlc'] }),
  published: SaidWhenSchema.describe('Day of publication; an interval: at some time between.'),
  updated: SaidWhenSchema.describe('Day of the last change as the source prints it.')
})

export const SourceSchema = z
  .strictObject({
    ...COMMON,
    kind: z
      .enum(['page', 'own', 'reference'])
      .describe(
        'page: its words are quoted. own: records of the owner, not quoted. reference: a register or law, named by refs and never quoted.'
      ),
    title: TextSchema.describe('Title, by language; in the words of the source where known.'),
    lang: LangSchema.describe('Language in which it is written.'),
    url: AddressSchema.nullable().describe('Web address, or null where none is known.'),
    publisher: SourceFacts.shape.publisher
      .nullable()
      .optional()
      .describe('Organisation that publishes it, or null.'),
    published: WhenSchema.nullable()
      .optional()
      .describe('Day of publication, or null; an interval: at some time between.'),
    updated: WhenSchema.optional().describe('Day of the last change as the source prints it.'),
    claims: statedClaims('Source', SourceFacts.partial())
  })
  .meta({ id: 'Source' })

const ProgrammeFacts = z.strictObject({ name: TextSchema.describe('Name, by language.') })

export const ProgrammeSchema = z
  .strictObject({
    ...COMMON,
    ...ProgrammeFacts.shape,
    short: TextSchema.optional().describe('Short name for lists, by language; our words.'),
    fund: z.enum(['Erasmus+', 'ERDF', 'ESF', 'other']).optional().describe('Where the money comes from.'),
    refs: REFS,
    claims: statedClaims('Programme', ProgrammeFacts.partial())
  })
  .meta({ id: 'Programme' })

const OrganisationFacts = z.strictObject({
  name: TextSchema.describe('Name, by language.'),
  kind: z
    .enum(['municipality', 'region', 'authority', 'public-institution', 'association', 'company'])
    .describe('Legal kind.'),
  place: IdSchema.meta({ description: 'Seat: town, municipality, region or country.', examples: ['kaunas'] })
})

export const OrganisationSchema = z
  .strictObject({
    ...COMMON,
    name: OrganisationFacts.shape.name,
    kind: OrganisationFacts.shape.kind.nullable().describe('Legal kind, or null where not known.'),
    place: OrganisationFacts.shape.place
      .nullable()
      .meta({ description: 'Seat: town, municipality, region or country; or null.', examples: ['kaunas'] }),
    parent: IdSchema.optional().meta({
      description: 'Organisation that it belongs to.',
      examples: ['rezekne-municipality']
    }),
    url: AddressSchema.optional().describe('Web address.'),
    refs: REFS,
    claims: statedClaims('Organisation', OrganisationFacts.partial())
  })
  .meta({ id: 'Organisation' })

const PlaceFacts = z.strictObject({
  name: TextSchema.describe('Name, by language.'),
  kind: z.enum(['town', 'municipality', 'region', 'country']).describe('What sort of place.')
})

export const PlaceSchema = z
  .strictObject({
    ...COMMON,
    ...PlaceFacts.shape,
    in: IdSchema.nullable().meta({
      description: 'Place around it; null for a country.',
      examples: ['latvia']
    }),
    lng: z
      .number()
      .optional()
      .meta({
        minimum: -180,
        maximum: 180,
        description: 'Longitude in degrees east, WGS84.',
        examples: [23.71278]
      }),
    lat: z
      .number()
      .optional()
      .meta({
        minimum: -90,
        maximum: 90,
        description: 'Latitude in degrees north, WGS84.',
        examples: [56.65]
      }),
    seat: IdSchema.optional().meta({
      description: 'Town whose dot a municipality shares on the map.',
      examples: ['viesite']
    }),
    until: DaySchema.optional().describe('Last day on which it existed.'),
    successor: IdSchema.optional().meta({
      description: 'Place that took it over.',
      examples: ['jekabpils-novads']
    }),
    forms: z
      .array(WordsSchema)
      .optional()
      .meta({
        description: 'Inflected, old and other forms of the name; for search only.',
        examples: [['Jelgavā']]
      }),
    geonames: z
      .int()
      .min(1)
      .optional()
      .meta({ description: 'Number in GeoNames.', examples: [459279] }),
    nuts: WordsSchema.optional().meta({ description: 'NUTS 3 code.', examples: ['LV009'] }),
    lau: WordsSchema.optional().meta({
      description: 'Code of the local administrative unit.',
      examples: ['LV0003000']
    }),
    iso: WordsSchema.optional().meta({
      description: 'ISO 3166 code: two letters for a country, ISO 3166-2 for others.',
      examples: ['LV', 'LV-JEL']
    }),
    refs: REFS,
    claims: statedClaims('Place', PlaceFacts.partial())
  })
  .meta({ id: 'Place' })
