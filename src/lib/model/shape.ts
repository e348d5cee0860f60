/**
 * Knows how a value that does not fit its schema is told to a person: what was expected and what
 * stands there. Knows nothing of files, lines or single records.
 */
import { z } from 'zod'
import { didYouMean } from './nearest'
import { formatValue, type Key } from './problem'

/** A fault of form, before it has a file and a line. */
export interface ShapeFault {
  readonly path: readonly Key[]
  readonly rule: string
  readonly expected: string
  readonly got: string
  readonly suggestion: string | null
}

type Issue = z.core.$ZodIssue
type Schema = z.core.$ZodType | null

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object'
}

/** Tells every issue that a schema has with a value; an unknown key is one fault each. */
export function tellIssues(schema: z.ZodType, value: unknown, issues: readonly Issue[]): ShapeFault[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((key) => typeof key !== 'symbol')
    const part = schemaAt(schema, path)
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => unknownKey(part, valueAt(value, path), path, key))
    return [{ path, ...tell(issue, part, path, valueAt(value, path)) }]
  })
}

function unknownKey(part: Schema, value: unknown, path: readonly Key[], key: string): ShapeFault {
  const inner = layersOf(part).at(-1)
  const known = inner instanceof z.ZodObject ? Object.keys(inner.shape) : []
  const there = new Set(isObject(value) ? Object.keys(value) : [])
  const near = didYouMean(
    key,
    known.filter((word) => !there.has(word))
  )
  return {
    path: [...path, key],
    rule: 'unknown-key',
    expected: near === null ? `one of ${known.join(', ')}` : 'a known key',
    got: formatValue(key),
    suggestion: near
  }
}

function tell(issue: Issue, part: Schema, path: readonly Key[], value: unknown): Omit<ShapeFault, 'path'> {
  const got = formatValue(value)
  const fault = (rule: string, expected: string, suggestion: string | null = null) => {
    return { rule, expected, got, suggestion }
  }
  if (value === undefined) return fault('missing-key', purposeOf(part))
  switch (issue.code) {
    case 'invalid_type':
      return fault('wrong-type', typeWords(issue.expected) + exampleOf(part))
    case 'invalid_value': {
      const words = issue.values.map(String)
      return fault('unknown-word', words.join(', '), didYouMean(String(value), words))
    }
    case 'too_small':
      return fault('too-small', leastWords(Number(issue.minimum), issue.origin))
    case 'too_big':
      return fault(
        'too-large',
        `${String(issue.maximum)}${issue.origin === 'string' ? ' characters' : ''} or less`
      )
    case 'invalid_format':
      return fault('wrong-form', issue.message)
    case 'invalid_key':
      return {
        ...fault('unknown-key', issue.issues[0]?.message ?? issue.message),
        got: formatValue(path.at(-1))
      }
    default:
      return fault('wrong-form', issue.message)
  }
}

function typeWords(type: string): string {
  return TYPES[type] ?? type
}

function leastWords(minimum: number, origin: string): string {
  return origin === 'array' ? `a list of ${String(minimum)} or more` : `${String(minimum)} or more`
}

/** What a field is for, from the schema's own description. */
function purposeOf(part: Schema): string {
  const described = layersOf(part).find((layer) => layer.description !== undefined)
  const words = (described?.description ?? 'a value').replace(/\.$/, '')
  return words.charAt(0).toLowerCase() + words.slice(1) + exampleOf(part)
}

function exampleOf(part: Schema): string {
  const examples = layersOf(part)
    .map((layer) => layer.meta()?.examples)
    .find((list) => Array.isArray(list))
  return Array.isArray(examples) && examples.length > 0 ? `, such as ${formatValue(examples[0])}` : ''
}

function schemaAt(schema: Schema, path: readonly Key[]): Schema {
  return path.reduce<Schema>((outer, key) => {
    const part = layersOf(outer).at(-1)
    if (part instanceof z.ZodObject) return part.shape[key] ?? null
    if (part instanceof z.ZodArray) return part.element
    if (part instanceof z.ZodRecord) return part.valueType
    return null
  }, schema)
}

/** The schema and what it wraps as optional, nullable or with a default, from the outside in. */
function layersOf(schema: Schema): z.ZodType[] {
  if (!(schema instanceof z.ZodType)) return []
  const isWrapper =
    schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault
  return isWrapper ? [schema, ...layersOf(schema.unwrap())] : [schema]
}

function valueAt(value: unknown, path: readonly Key[]): unknown {
  return path.reduce<unknown>((outer, key) => {
    if (Array.isArray(outer)) return typeof key === 'number' ? outer[key] : undefined
    return isObject(outer) && Object.hasOwn(outer, key) ? outer[key] : undefined
  }, value)
}

function isObject(value: unknown): value is Readonly<Record<Key, unknown>> {
  return typeof value === 'object' && value !== null
}
