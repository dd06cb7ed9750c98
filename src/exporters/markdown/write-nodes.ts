import type { BlockContent, List, ListItem, Table } from 'mdast'
import type { ReportGroup, ReportNode, ReportText, Span } from '../report/report-node'
import { splitCell } from '../report/split-cell'
import { joinLines, writeParagraphs } from './write-phrasing'

const blank = { type: 'text', value: ' ' } as const

const semicolon = { type: 'text', value: '; ' } as const

const depths = { H1: 1, H2: 2, H3: 3 } as const

/** A part of the report as headings, paragraphs, lists and tables. */
export function writeNodes(node: ReportNode): readonly BlockContent[] {
  switch (node.type) {
    case 'text':
      return writeText(node)
    case 'group':
      if (node.tag === 'L') return [writeList(node)]
      if (node.tag === 'Table') return [writeTable(node)]
      return node.children.flatMap(writeNodes)
    case 'row':
      return node.cells.flatMap(writeNodes)
  }
}

function writeText(text: ReportText): readonly BlockContent[] {
  switch (text.tag) {
    case 'H1':
    case 'H2':
    case 'H3':
      return [{ type: 'heading', depth: depths[text.tag], children: joinLines(makePlain(text), blank) }]
    case 'Lbl':
      // The list makes its bullets and numbers itself.
      return []
    default:
      return writeParagraphs(text.spans)
  }
}

function writeList({ children, firstNumber }: ReportGroup): List {
  const items = children.map((child): ListItem => {
    const content = [...writeNodes(child)]
    return {
      type: 'listItem',
      spread: content.filter(({ type }) => type !== 'list').length > 1,
      children: content,
    }
  })
  const spread = items.some((item) => item.spread)
  return firstNumber === undefined
    ? { type: 'list', ordered: false, spread, children: items }
    : { type: 'list', ordered: true, start: firstNumber, spread, children: items }
}

function writeTable({ children }: ReportGroup): Table {
  const rows = children.filter((child) => child.type === 'row')
  return {
    type: 'table',
    children: rows.map(({ cells }) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: writeCell(cell) })),
    })),
  }
}

/** A cell has no lines and no lists: several texts stand one behind the other. Its head is bold by itself. */
function writeCell(cell: ReportText) {
  const items = splitCell(cell)
  if (items.length > 1) return joinLines([{ text: items.join('\n'), weight: 'regular' }], semicolon)
  return joinLines(cell.tag === 'TH' ? makePlain(cell) : cell.spans, blank)
}

function makePlain({ spans }: ReportText): readonly Span[] {
  return spans.map(({ text }) => ({ text, weight: 'regular' }))
}
