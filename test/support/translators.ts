import { childOf, childrenOf, isNode, nameOf, type SyntaxNode, stringOf } from './syntax'

/** The areas a translating function takes its texts from; the first is the one for keys without a prefix. */
export type Areas = readonly string[]

/** The names in a function, and around it, that translate. Names of properties begin with a dot. */
export class Scope {
  readonly #areasByName = new Map<string, Areas>()
  readonly #outer: Scope | undefined

  constructor(outer?: Scope) {
    this.#outer = outer
  }

  find(name: string): Areas | undefined {
    return this.#areasByName.get(name) ?? this.#outer?.find(name)
  }

  add(name: string | undefined, areas: Areas | undefined): void {
    if (name && areas) this.#areasByName.set(name, areas)
  }
}

/** Learns from `type Words = TFunction<'report'>` and `{ readonly t: TFunction<'board'> }`. */
export function learnType(node: SyntaxNode, scope: Scope): void {
  if (node.type === 'TSTypeAliasDeclaration') {
    scope.add(nameOf(childOf(node, 'id')), readType(childOf(node, 'typeAnnotation'), scope))
  }
  if (node.type === 'TSPropertySignature') {
    scope.add(`.${nameOf(childOf(node, 'key'))}`, readAnnotation(node, scope))
  }
}

/** Learns from a parameter: typed as a translator, or taken out of props by the name of a translating property. */
export function learnParameter(node: SyntaxNode, scope: Scope): void {
  const parameter = childOf(node, 'left') ?? childOf(node, 'parameter') ?? node
  if (parameter.type === 'ObjectPattern') learnProperties(parameter, (key) => scope.find(`.${key}`), scope)
  else scope.add(nameOf(parameter), readAnnotation(parameter, scope))
}

/** Learns from `const { t } = useTranslation('board')` and `const words = await loadTexts(language, ['report'])`. */
export function learnVariable(node: SyntaxNode, scope: Scope): void {
  const target = childOf(node, 'id')
  if (!target) return
  const value = unwrapAwait(childOf(node, 'init'))
  if (target.type === 'ArrayPattern' && readCallee(value) === 'all') {
    const [list] = childrenOf(value, 'arguments')
    const names = childrenOf(target, 'elements')
    for (const [index, element] of childrenOf(list, 'elements').entries()) {
      scope.add(nameOf(names[index]), readTranslator(element))
    }
    return
  }
  const areas = readTranslator(value)
  if (target.type === 'ObjectPattern') {
    learnProperties(
      target,
      (key) => (areas ? (key === 't' ? areas : undefined) : scope.find(`.${key}`)),
      scope,
    )
  } else scope.add(nameOf(target), areas ?? readAnnotation(target, scope))
}

function learnProperties(pattern: SyntaxNode, find: (key: string) => Areas | undefined, scope: Scope): void {
  for (const property of childrenOf(pattern, 'properties')) {
    scope.add(nameOf(childOf(property, 'value')), find(nameOf(childOf(property, 'key')) ?? ''))
  }
}

/** The areas of a call that gives a translator: `useTranslation`, `loadTexts`, `getFixedT`. */
export function readTranslator(call: SyntaxNode | undefined): Areas | undefined {
  const [first, second] = childrenOf(call, 'arguments')
  if (readCallee(call) === 'useTranslation') return first ? readAreas(first) : ['app']
  if (/^(loadTexts|getFixedT)$/.test(readCallee(call) ?? '')) return readAreas(second)
  return undefined
}

function readCallee(call: SyntaxNode | undefined): string | undefined {
  const callee = childOf(call, 'callee')
  return nameOf(callee) ?? nameOf(childOf(callee, 'property'))
}

function readAreas(node: SyntaxNode | undefined): Areas | undefined {
  const single = stringOf(node)
  if (single !== undefined) return [single]
  const list = childrenOf(node, 'elements').flatMap((element) => stringOf(element) ?? [])
  return list.length > 0 ? list : undefined
}

function readAnnotation(node: SyntaxNode, scope: Scope): Areas | undefined {
  return readType(childOf(childOf(node, 'typeAnnotation'), 'typeAnnotation'), scope)
}

function readType(type: SyntaxNode | undefined, scope: Scope): Areas | undefined {
  if (type?.type !== 'TSTypeReference') return undefined
  const name = nameOf(childOf(type, 'typeName')) ?? ''
  if (name !== 'TFunction') return scope.find(name)
  const [areas] = childrenOf(childOf(type, 'typeArguments'), 'params')
  if (!areas) return ['app']
  const tuple = areas.type === 'TSTypeOperator' ? childOf(areas, 'typeAnnotation') : areas
  const members = tuple?.type === 'TSTupleType' ? childrenOf(tuple, 'elementTypes') : [tuple]
  const names = members.flatMap((member) => stringOf(childOf(member, 'literal')) ?? [])
  return names.length > 0 ? names : undefined
}

function unwrapAwait(node: SyntaxNode | undefined): SyntaxNode | undefined {
  return isNode(node) && node.type === 'AwaitExpression' ? childOf(node, 'argument') : node
}
