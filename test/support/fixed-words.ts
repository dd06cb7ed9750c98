import {
  childOf,
  listChildren,
  nameLine,
  nameOf,
  parseSource,
  type SourceFile,
  type SyntaxNode,
  stringOf,
  templatePartsOf,
} from './syntax'

/** What people read or hear although it is not between two tags. */
const spokenNames =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label|closeLabel|text|message|description|heading)$/

/** Layers whose properties of these names hold no words for people. */
const silentLayers = /\bsrc\/(domain|document|storage|importers)\//

/** Names that are the same in every language. */
const properNames = /\b(Harreman|PDF|JSON|Ctrl|Esc|Enter|Shift|Alt|Delete|Tab|F\d+)\b/g

/** Text that stands in the code instead of `locales/`: between tags, in attributes and properties that are read out. */
export function findFixedWords(sources: readonly SourceFile[]): string[] {
  return sources.flatMap((source) => {
    const found: string[] = []
    walk(parseSource(source), (node) => {
      if (node.type === 'Property' && silentLayers.test(source.path)) return
      for (const words of readFixedWords(node)) {
        found.push(`${nameLine(source, node)}: "${words.trim()}" belongs into locales/.`)
      }
    })
    return found
  })
}

/** Changing the case of a text breaks Georgian (no capitals) and Turkish (two letters i). */
export function findCaseChanges(sources: readonly SourceFile[], styles: readonly SourceFile[]): string[] {
  const calls = sources.flatMap((source) => {
    const found: string[] = []
    walk(parseSource(source), (node) => {
      const name = node.type === 'MemberExpression' ? nameOf(childOf(node, 'property')) : undefined
      if (name && /^to(Locale)?UpperCase$|^toLocaleLowerCase$|^(capitalize|upperFirst)$/.test(name)) {
        found.push(`${nameLine(source, node)}: ${name} spoils Georgian and Turkish words.`)
      }
    })
    return found
  })
  const rules = styles.flatMap(({ path, text }) =>
    (
      text.match(/text-transform:\s*(?:uppercase|capitalize)|font-variant(?:-caps)?:\s*[\w-]*small-caps/g) ??
      []
    ).map((rule) => `${path}: "${rule}" spoils Georgian words.`),
  )
  return [...calls, ...rules]
}

function readFixedWords(node: SyntaxNode): string[] {
  if (node.type === 'JSXText') return keepWords([String(node.value)])
  if (node.type === 'JSXAttribute' && spokenNames.test(nameOf(childOf(node, 'name')) ?? '')) {
    return keepWords(listTexts(childOf(node, 'value')))
  }
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
    return keepWords(
      listChildren(node).flatMap((child) =>
        child.type === 'JSXExpressionContainer' ? listTexts(child) : [],
      ),
    )
  }
  if (node.type === 'Property' && spokenNames.test(nameOf(childOf(node, 'key')) ?? '')) {
    return keepWords(listTexts(childOf(node, 'value')))
  }
  return []
}

/** The strings an expression can turn out to be; arguments of calls are not among them. */
function listTexts(node: SyntaxNode | undefined): string[] {
  const text = stringOf(node)
  if (text !== undefined) return [text]
  switch (node?.type) {
    case 'TemplateLiteral':
      return templatePartsOf(node) ?? []
    case 'JSXExpressionContainer':
      return listTexts(childOf(node, 'expression'))
    case 'ConditionalExpression':
      return [...listTexts(childOf(node, 'consequent')), ...listTexts(childOf(node, 'alternate'))]
    case 'LogicalExpression':
    case 'BinaryExpression':
      return node.operator === '===' || node.operator === '!=='
        ? []
        : [...listTexts(childOf(node, 'left')), ...listTexts(childOf(node, 'right'))]
    default:
      return []
  }
}

function keepWords(texts: readonly string[]): string[] {
  return texts.filter((text) => /\p{L}/u.test(text.replace(properNames, '').replace(/\{\w+\}/g, '')))
}

function walk(node: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  visit(node)
  for (const child of listChildren(node)) walk(child, visit)
}
