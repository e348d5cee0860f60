/**
 * Knows at which line of a JSON text a value stands; knows nothing of what the values mean.
 */
import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser'
import type { Key } from './problem'

/** Finds lines in one text. */
export interface Positions {
  /** line of the value, or of the nearest one around it that exists, from 1 */
  lineOf(path: readonly Key[]): number
}

/** Reads the tree of the text at the first question only: it takes more memory than the data. */
export function createPositions(text: string): Positions {
  let tree: Node | undefined | null = null
  let breaks: number[] | null = null
  return {
    lineOf(path) {
      tree ??= parseTree(text)
      breaks ??= lineBreaks(text)
      return tree === undefined ? 1 : lineAt(breaks, offsetOf(tree, path))
    }
  }
}

function offsetOf(tree: Node, path: readonly Key[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length))
    // A value may begin on the line after its key.
    if (node !== undefined) return (node.parent?.type === 'property' ? node.parent : node).offset
  }
  return tree.offset
}

function lineBreaks(text: string): number[] {
  const breaks: number[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks.push(at)
  return breaks
}

/** Line of an offset, from 1: one more than the line breaks before it, found by halving. */
function lineAt(breaks: readonly number[], offset: number): number {
  let low = 0
  let high = breaks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((breaks[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low + 1
}
