import {
  childOf,
  childrenOf,
  listChildren,
  nameLine,
  nameOf,
  parseSource,
  type SourceFile,
  type SyntaxNode,
  stringOf,
  templatePartsOf,
} from './syntax'
import { type Areas, learnParameter, learnType, learnVariable, readTranslator, Scope } from './translators'

/** A place in the code that asks for a text. */
export interface KeyUse {
  readonly place: string
  readonly area: string
  /** As written, with `*` for what is only known at run time. */
  readonly key: string
  readonly pattern: RegExp
  /** Whether a number goes with it: unknown when the options are put together elsewhere. */
  readonly counts: 'yes' | 'no' | 'unknown'
}

export interface TextUses {
  readonly uses: readonly KeyUse[]
  /** Calls whose key or area cannot be read off the code. */
  readonly problems: readonly string[]
}

/** Areas whose keys are ids of the domain, so that a key may be nothing but an id. */
const areasByIds = ['blocks']

interface Search {
  readonly source: SourceFile
  readonly uses: KeyUse[]
  readonly problems: string[]
}

/** Finds every use of a text: `t('key')`, t(`fixed.${part}`), `<Trans i18nKey>`, a glob over the files of one area. */
export function findTextUses(sources: readonly SourceFile[]): TextUses {
  const uses: KeyUse[] = []
  const problems: string[] = []
  const types = new Scope()
  const files = sources.map((source) => ({ source, tree: parseSource(source) }))
  for (const { tree } of files) walkTypes(tree, types)
  for (const { source, tree } of files) walk(tree, new Scope(types), { source, uses, problems })
  return { uses, problems }
}

function walkTypes(node: SyntaxNode, scope: Scope): void {
  learnType(node, scope)
  for (const child of listChildren(node)) walkTypes(child, scope)
}

function walk(node: SyntaxNode, around: Scope, search: Search): void {
  const isFunction = /Function/.test(node.type)
  const scope = isFunction ? new Scope(around) : around
  if (isFunction) for (const parameter of childrenOf(node, 'params')) learnParameter(parameter, scope)
  if (node.type === 'VariableDeclarator') learnVariable(node, scope)
  if (node.type === 'CallExpression') readCall(node, scope, search)
  if (node.type === 'JSXOpeningElement') readTrans(node, scope, search)
  for (const child of listChildren(node)) walk(child, scope, search)
}

function readCall(node: SyntaxNode, scope: Scope, search: Search): void {
  const callee = childOf(node, 'callee')
  const [first, options] = childrenOf(node, 'arguments')
  const wholeArea = /locales\/\*\/(\w+)\.json$/.exec(stringOf(first) ?? '')?.[1]
  if (wholeArea) search.uses.push(makeUse(node, wholeArea, ['', ''], 'no', search))
  const name = nameOf(callee)
  const property = nameOf(childOf(callee, 'property'))
  const areas = name ? scope.find(name) : property ? scope.find(`.${property}`) : readTranslator(callee)
  if (areas && first) readKey(node, first, { areas, options, search })
  else if ((name ?? property) === 't')
    search.problems.push(`${nameLine(search.source, node)}: cannot tell the area of t(…).`)
}

function readTrans(node: SyntaxNode, scope: Scope, search: Search): void {
  const key = readAttribute(node, 'i18nKey')
  if (!key) return
  const area = stringOf(readAttribute(node, 'ns'))
  const areas = area ? [area] : scope.find(nameOf(readAttribute(node, 't')) ?? 't')
  if (areas) readKey(node, key, { areas, options: undefined, search })
  else search.problems.push(`${nameLine(search.source, node)}: cannot tell the area of <Trans>.`)
}

interface KeyContext {
  readonly areas: Areas
  readonly options: SyntaxNode | undefined
  readonly search: Search
}

function readKey(node: SyntaxNode, written: SyntaxNode | undefined, context: KeyContext): void {
  const key = unwrapType(written)
  if (key?.type === 'ConditionalExpression') {
    readKey(node, childOf(key, 'consequent'), context)
    readKey(node, childOf(key, 'alternate'), context)
    return
  }
  const { areas, options, search } = context
  const text = stringOf(key)
  const [start = '', ...rest] = text === undefined ? (templatePartsOf(key) ?? ['', '']) : [text]
  const prefix = /^(\w+):/.exec(start)
  const area = prefix?.[1] ?? stringOf(readOption(options, 'ns')) ?? areas[0] ?? ''
  const parts = [start.slice(prefix?.[0].length ?? 0), ...rest]
  const hasFixedPart = parts.some((part) => /\w/.test(part)) || areasByIds.includes(area)
  const counts = readAttribute(node, 'count') ? 'yes' : readCounting(options)
  if (hasFixedPart) search.uses.push(makeUse(node, area, parts, counts, search))
  else
    search.problems.push(
      `${nameLine(search.source, node)}: a key of ${area} has no fixed part; write one out.`,
    )
}

function makeUse(
  node: SyntaxNode,
  area: string,
  parts: readonly string[],
  counts: KeyUse['counts'],
  search: Search,
): KeyUse {
  const pattern = parts.map((part) => part.replace(/[^\w]/g, '\\$&')).join('.+')
  return {
    place: nameLine(search.source, node),
    area,
    key: parts.join('*'),
    pattern: new RegExp(`^${pattern}$`),
    counts,
  }
}

function readAttribute(element: SyntaxNode, name: string): SyntaxNode | undefined {
  const attribute = childrenOf(element, 'attributes').find(
    (candidate) => nameOf(childOf(candidate, 'name')) === name,
  )
  const value = childOf(attribute, 'value')
  return value?.type === 'JSXExpressionContainer' ? childOf(value, 'expression') : value
}

/** The expression without what only TypeScript sees: `key as 'a.b'`, `key satisfies string`. */
function unwrapType(node: SyntaxNode | undefined): SyntaxNode | undefined {
  return node && /^TS\w+Expression$/.test(node.type) ? unwrapType(childOf(node, 'expression')) : node
}

function readCounting(options: SyntaxNode | undefined): KeyUse['counts'] {
  if (!options) return 'no'
  if (readOption(options, 'count')) return 'yes'
  const isWrittenOut = childrenOf(options, 'properties').every((property) => property.type === 'Property')
  return options.type === 'ObjectExpression' && isWrittenOut ? 'no' : 'unknown'
}

function readOption(options: SyntaxNode | undefined, name: string): SyntaxNode | undefined {
  const property = childrenOf(options, 'properties').find(
    (candidate) => nameOf(childOf(candidate, 'key')) === name,
  )
  return childOf(property, 'value')
}
