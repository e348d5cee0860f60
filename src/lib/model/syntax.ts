/**
 * Knows the faults of a text that should be JSON: its syntax and keys written twice. Knows nothing of
 * what the keys mean.
 */
import { getLocation, printParseErrorCode, visit } from 'jsonc-parser'
import { formatPath, formatValue, type Key, type Problem } from './problem'

const EXPECTED: Readonly<Partial<Record<string, string>>> = {
  InvalidSymbol: 'a value: text in double quotes, number, list, object, true, false or null',
  InvalidNumberFormat: 'a number',
  PropertyNameExpected: 'a key in double quotes, no comma before a closing brace',
  ValueExpected: 'a value, no comma before a closing bracket',
  ColonExpected: 'a colon after the key',
  CommaExpected: 'a comma between two entries',
  CloseBraceExpected: 'a closing brace',
  CloseBracketExpected: 'a closing bracket',
  EndOfFileExpected: 'the end of the file',
  InvalidCommentToken: 'no comments',
  UnexpectedEndOfComment: 'no comments',
  UnexpectedEndOfString: 'closing double quotes',
  InvalidUnicode: 'four digits after \\u',
  InvalidEscapeCharacter: 'one of " \\ / b f n r t u after a backslash',
  InvalidCharacter: 'no control characters, such as a tab, in a text'
}

/** Finds all faults of syntax, one a line, and all keys that an object has twice. */
export function checkSyntax(file: string, text: string): Problem[] {
  const faults = new Map<number, Problem>()
  const twice: Problem[] = []
  const keysOf: Set<string>[] = []
  visit(
    text,
    {
      onObjectBegin: () => void keysOf.push(new Set()),
      onObjectEnd: () => void keysOf.pop(),
      onObjectProperty: (...[key, , , line, , path]) => {
        const keys = keysOf.at(-1)
        if (keys?.has(key) === true) twice.push(duplicateKey(file, line, [...path(), key]))
        keys?.add(key)
      },
      onError: (code, offset, length, line) => {
        if (faults.has(line)) return
        const word = text.slice(offset, offset + Math.max(length, 1))
        const path = getLocation(text, offset).path.filter((key) => key !== '')
        faults.set(line, {
          ...at(file, line, path),
          rule: 'invalid-json',
          expected: EXPECTED[printParseErrorCode(code)] ?? 'JSON',
          got: word.trim() === '' ? 'the end of the file' : word
        })
      }
    },
    { disallowComments: true }
  )
  return [...faults.values(), ...twice]
}

function duplicateKey(file: string, line: number, path: readonly Key[]): Problem {
  const got = formatValue(path.at(-1))
  return { ...at(file, line, path), rule: 'duplicate-key', expected: 'each key once', got }
}

/** Where a fault stands; lines of the parser are counted from 0. */
function at(file: string, line: number, path: readonly Key[]) {
  return { severity: 'error', file, line: line + 1, path: formatPath(path), suggestion: null } as const
}
