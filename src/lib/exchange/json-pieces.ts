/**
 * Knows how JSON is written in pieces, so that no long list is ever whole as text: what `JSON.stringify` writes with an
 * indent of one, and a line end. Knows nothing of what is written.
 */

/** An object whose lists, the long part of it, are written entry by entry as they come. */
export type LongObject = Readonly<Record<string, unknown>>

/** Writes an object. */
export function* jsonPieces(value: LongObject): Generator<string> {
  let before = '{'
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue
    yield `${before}\n ${JSON.stringify(key)}: `
    before = ','
    if (isList(member)) yield* listPieces(member)
    else yield indented(member, 1)
  }
  yield before === '{' ? '{}\n' : '\n}\n'
}

function* listPieces(entries: Iterable<unknown>): Generator<string> {
  let before = '['
  for (const entry of entries) {
    yield `${before}\n  ${indented(entry, 2)}`
    before = ','
  }
  yield before === '[' ? '[]' : '\n ]'
}

/** No text of JSON holds a line end of its own. */
function indented(value: unknown, depth: number): string {
  return JSON.stringify(value, null, 1).replaceAll('\n', `\n${' '.repeat(depth)}`)
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
}
