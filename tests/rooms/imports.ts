/**
 * Knows how to read what a file of the site imports and which names of the outside it uses; knows
 * nothing of which imports are allowed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'

/** One import, export from, `import()` or import of a type. */
export interface Import {
  /** as written, without `?query` */
  readonly from: string
  /** `names`: only names in braces; `all`: default, `* as`, dynamic or for its effect */
  readonly takes: 'names' | 'all'
  readonly typeOnly: boolean
}

/** What a file says about others. */
export interface FileFacts {
  /** from `src` on, with slashes */
  readonly path: string
  readonly imports: readonly Import[]
  /** holds nothing but `export … from` */
  readonly barrel: boolean
  /** names of browser, clock, chance and network that it uses without having made them */
  readonly outside: readonly string[]
}

/** Files by path from `src` on, with their text. */
export type Tree = Readonly<Record<string, string>>

const OUTSIDE = new Set([
  ...['document', 'window', 'navigator', 'localStorage', 'sessionStorage', 'location', 'history'],
  ...['fetch', 'performance', 'crypto', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'process']
])
const OUTSIDE_CALLS = new Set(['Date.now', 'Math.random'])

/** Reads all code below a folder; paths begin with `src/`. */
export function readTree(root: string): Tree {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  const paths = files
    .filter((entry) => entry.isFile() && /\.(ts|js|svelte)$/.test(entry.name))
    .map((entry) => posix.relative(root, join(entry.parentPath, entry.name).replaceAll('\\', '/')))
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

/** All folders and files below `src`, to hold their names; empty where there is no such folder. */
export function readNames(root: string): string[] {
  if (!existsSync(join(root, 'src'))) return []
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((path) => `src/${path}`)
}

/** Reads the facts of every file of a tree. */
export function readFacts(tree: Tree): FileFacts[] {
  return Object.entries(tree).map(([path, text]) => {
    const sources = toScripts(path, text).map((code) =>
      ts.createSourceFile(path, code, ts.ScriptTarget.ES2023, true)
    )
    const statements = sources.flatMap((source) => [...source.statements])
    return {
      path,
      imports: sources.flatMap(readImports),
      barrel: statements.length > 0 && statements.every(isReExport),
      outside: [...new Set(sources.flatMap(readOutside))]
    }
  })
}

/** The code of a file: itself, or the scripts of a component and what its markup computes. */
function toScripts(path: string, text: string): string[] {
  if (!path.endsWith('.svelte')) return [text]
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '')
  const loads = [...text.matchAll(/\bimport\(\s*['"][^'"]+['"]\s*\)/g)].map((match) => match[0])
  return [scripts.join('\n'), loads.join('\n')]
}

function readImports(source: ts.SourceFile): Import[] {
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) found.push(toImport(node.moduleSpecifier, node.importClause))
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      const names = node.exportClause !== undefined && ts.isNamedExports(node.exportClause)
      found.push({
        ...toImport(node.moduleSpecifier),
        takes: names ? 'names' : 'all',
        typeOnly: node.isTypeOnly
      })
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = node.arguments
      if (target) found.push(toImport(target))
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      found.push({ ...toImport(node.argument.literal), typeOnly: true })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function toImport(target: ts.Node, clause?: ts.ImportClause): Import {
  const text = ts.isStringLiteralLike(target) ? target.text : target.getText()
  const names = clause?.namedBindings !== undefined && ts.isNamedImports(clause.namedBindings) && !clause.name
  const typeOnly = clause?.phaseModifier === ts.SyntaxKind.TypeKeyword
  return { from: text.replace(/\?.*$/, ''), takes: names ? 'names' : 'all', typeOnly }
}

function isReExport(node: ts.Statement): boolean {
  return ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined
}

/** Names used but neither made in the file nor mere names of fields. */
function readOutside(source: ts.SourceFile): string[] {
  const made = new Set<string>()
  const used = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (isMaking(node) && ts.isIdentifier(node.name)) made.add(node.name.text)
    if (ts.isIdentifier(node) && OUTSIDE.has(node.text) && !isField(node)) used.add(node.text)
    if (ts.isPropertyAccessExpression(node) && OUTSIDE_CALLS.has(node.getText())) used.add(node.getText())
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) {
      used.add('new Date()')
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return [...used].filter((name) => !made.has(name))
}

type Making = ts.ParameterDeclaration | ts.VariableDeclaration | ts.BindingElement | ts.ImportSpecifier

function isMaking(node: ts.Node): node is Making {
  return (
    ts.isParameter(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isBindingElement(node) ||
    ts.isImportSpecifier(node)
  )
}

/** Whether a name stands where a field, a key or a type is named, not a value. */
function isField(node: ts.Identifier): boolean {
  const parent = node.parent
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node
  if (ts.isBindingElement(parent)) return parent.propertyName === node
  if (ts.isFunctionDeclaration(parent) || ts.isTypeReferenceNode(parent)) return true
  return (
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isMethodSignature(parent)) &&
    parent.name === node
  )
}
