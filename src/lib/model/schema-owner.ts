/**
 * Knows the fields by which the owner of a site completes its accessibility statement and its page on privacy.
 * Knows nothing of the other fields of the site, or of the words around these.
 */
import { z } from 'zod'
import { DaySchema, TextSchema } from './schema-text'

const text = (description: string) =>
  TextSchema.nullable().default(null).describe(`${description}, by language; null while not filled in.`)
const day = (description: string) =>
  DaySchema.nullable().default(null).describe(`${description}; null while not filled in.`)

export const AccessibilitySchema = z
  .strictObject({
    law: text('National law that the statement follows'),
    preparedOn: day('Day on which the statement was prepared'),
    reviewedOn: day('Day on which it was last reviewed, at least once a year'),
    enforcement: text('Body to turn to when an answer does not satisfy, with its address')
  })
  .meta({ id: 'Accessibility', description: 'What the owner adds to the accessibility statement.' })

export const PrivacySchema = z
  .strictObject({
    officer: text('Address of the data protection officer, no name'),
    host: text('Who runs the server'),
    legalBasis: text('Legal basis for the log of the server'),
    keptFor: text('How long the log is kept'),
    complaint: text('Authority for complaints, with its address')
  })
  .meta({ id: 'Privacy', description: 'What the owner adds to the page on privacy.' })
