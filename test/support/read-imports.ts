import { parseSync } from 'vite'

export interface Import {
  /** Undefined where the address is computed. */
  readonly specifier: string | undefined
  /** `static` runs with the file, `late` when asked for, `type` never. */
  readonly when: 'static' | 'late' | 'type'
}

export interface FunctionLength {
  readonly name: string
  readonly lines: number
}

export interface SourceFacts {
  readonly imports: readonly Import[]
  readonly functions: readonly FunctionLength[]
  /** Whether the file does nothing but pass on what others export. */
  readonly isBarrel: boolean
}

/** What the parser gives: nodes with a type, and anything else below them. */
interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** Reads a TypeScript file; throws when it cannot be parsed, so that no file is passed over silently. */
export function readSource(path: string, text: string): SourceFacts {
  const { program, errors } = parseSync(path, text)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  const imports: Import[] = []
  const functions: FunctionLength[] = []
  const countLines = ({ start, end }: SyntaxNode) => text.slice(start, end).split('\n').length
  walk(program, undefined, (node, parent) => {
    imports.push(...listImportsOf(node))
    if (isFunction(node)) functions.push({ name: nameFunction(node, parent), lines: countLines(node) })
  })
  const statements: readonly unknown[] = program.body
  return {
    imports,
    functions,
    isBarrel: statements.length > 0 && statements.every((node) => isNode(node) && isReExport(node)),
  }
}

function listImportsOf(node: SyntaxNode): Import[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return readSpecifiers(node.source, isTypeOnly(node) ? 'type' : 'static')
    case 'ImportExpression':
      return readSpecifiers(node.source, 'late')
    case 'TSImportType':
      return readSpecifiers(node.source, 'type')
    case 'CallExpression':
      return isGlob(node) ? readSpecifiers(firstArgument(node), 'late') : []
    case 'NewExpression':
      return isNode(node.callee) && node.callee.name === 'URL' && mentionsImportMeta(node)
        ? readSpecifiers(firstArgument(node), 'late')
        : []
    default:
      return []
  }
}

function isTypeOnly(node: SyntaxNode): boolean {
  return node.importKind === 'type' || node.exportKind === 'type'
}

function isReExport(node: SyntaxNode): boolean {
  return (
    node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && isNode(node.source))
  )
}

function isGlob({ callee }: SyntaxNode): boolean {
  return isNode(callee) && isNode(callee.property) && callee.property.name === 'glob'
}

function mentionsImportMeta(node: SyntaxNode): boolean {
  let found = false
  walk(node.arguments, node, (inner) => {
    found ||= inner.type === 'MetaProperty'
  })
  return found
}

function firstArgument(node: SyntaxNode): unknown {
  return Array.isArray(node.arguments) ? node.arguments[0] : undefined
}

/** One literal, or an array of them as `import.meta.glob` takes it. */
function readSpecifiers(source: unknown, when: Import['when']): Import[] {
  if (!isNode(source)) return []
  if (source.type === 'ArrayExpression' && Array.isArray(source.elements)) {
    return source.elements.flatMap((element) => readSpecifiers(element, when))
  }
  if (typeof source.value !== 'string') return [{ specifier: undefined, when }]
  return [{ specifier: source.value.replace(/^!/, ''), when }]
}

function isFunction({ type }: SyntaxNode): boolean {
  return ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].includes(type)
}

function nameFunction(node: SyntaxNode, parent: SyntaxNode | undefined): string {
  const id = node.id ?? parent?.id ?? parent?.key
  return isNode(id) && typeof id.name === 'string' ? id.name : 'a function'
}

function walk(
  value: unknown,
  parent: SyntaxNode | undefined,
  visit: (node: SyntaxNode, parent: SyntaxNode | undefined) => void,
): void {
  if (Array.isArray(value)) for (const entry of value) walk(entry, parent, visit)
  else if (typeof value === 'object' && value !== null) {
    if (isNode(value)) visit(value, parent)
    for (const entry of Object.values(value)) walk(entry, isNode(value) ? value : parent, visit)
  }
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
