import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'

/** A node of the syntax tree (ESTree with TypeScript and JSX), of which the checks know only what they look for. */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly [field: string]: unknown
}

export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** All files below a folder with one of the endings, tests of other folders apart. */
export function readSources(folder: string, endings: readonly string[]): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

export function parseSource(source: SourceFile): SyntaxNode {
  const { program, errors } = parseSync(source.path, source.text)
  if (errors[0]) throw new Error(`${source.path}: ${errors[0].message}`)
  if (!isNode(program)) throw new Error(`${source.path} has no syntax tree`)
  return program
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** The nodes right below a node, in the order of the text. */
export function listChildren(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
}

/** The field of a node that is itself a node. */
export function childOf(node: unknown, field: string): SyntaxNode | undefined {
  const child = isNode(node) ? node[field] : undefined
  return isNode(child) ? child : undefined
}

export function childrenOf(node: unknown, field: string): SyntaxNode[] {
  const children = isNode(node) ? node[field] : undefined
  return Array.isArray(children) ? children.filter(isNode) : []
}

/** The name of an identifier, else undefined. */
export function nameOf(node: unknown): string | undefined {
  const name = isNode(node) ? node.name : undefined
  return typeof name === 'string' ? name : undefined
}

/** The value of a string literal, else undefined. */
export function stringOf(node: unknown): string | undefined {
  const value = isNode(node) && node.type === 'Literal' ? node.value : undefined
  return typeof value === 'string' ? value : undefined
}

/** The fixed parts of a template literal, else undefined. */
export function templatePartsOf(node: unknown): string[] | undefined {
  if (!isNode(node) || node.type !== 'TemplateLiteral') return undefined
  return childrenOf(node, 'quasis').map((part) => {
    const value = part.value
    return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : ''
  })
}

/** Where a node stands, as `src/app/app.tsx:12`. */
export function nameLine(source: SourceFile, node: SyntaxNode): string {
  return `${source.path}:${source.text.slice(0, node.start).split('\n').length}`
}
