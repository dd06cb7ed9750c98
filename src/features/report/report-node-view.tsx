import type { ReactNode } from 'react'
import { palette } from '../../exporters/palette'
import {
  type ReportGroup,
  type ReportNode,
  type ReportRow,
  type ReportText,
  readText,
  type Span,
} from '../../exporters/report/report-node'
import { splitCell } from '../../exporters/report/split-cell'
import { joinClasses } from '../../ui/button'
import styles from './report-document.module.css'

/** A text smaller than this is said beside the others. In points, as the looks of a report. */
const SMALL_BELOW = 9

/** Whatever stands in a report, as the element that its tag names. */
export function ReportNodeView({ node }: { readonly node: ReportNode }): ReactNode {
  if (node.type === 'text') return <TextView text={node} />
  if (node.type === 'row') return <RowView row={node} />
  switch (node.tag) {
    case 'L':
      return <ListView list={node} />
    case 'Table':
      return <TableView table={node} />
    case 'Sect':
    case 'LI':
    case 'LBody':
      return node.children.map((child, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no other name
        <ReportNodeView key={index} node={child} />
      ))
  }
}

function TextView({ text }: { readonly text: ReportText }) {
  const { tag, look } = text
  switch (tag) {
    case 'H1':
      return <h1 tabIndex={-1}>{readText(text)}</h1>
    case 'H2':
      return <h2 tabIndex={-1}>{readText(text)}</h2>
    case 'H3':
      return <h3>{readText(text)}</h3>
    // A list numbers its items itself.
    case 'Lbl':
      return null
    case 'P':
    case 'TH':
    case 'TD': {
      const { card } = look
      const isQuiet = look.colour !== palette.ink
      return (
        <p
          className={joinClasses(
            card && styles.card,
            card?.isAddition && styles.addition,
            isQuiet && styles.quiet,
            look.size < SMALL_BELOW && styles.small,
            look.indent > 0 && !card && styles.indented,
          )}
          style={card && { borderInlineStartColor: `var(--swatch-${card.colour})` }}
        >
          <Spans spans={text.spans} />
        </p>
      )
    }
  }
}

function Spans({ spans }: { readonly spans: readonly Span[] }) {
  return spans.map(({ text, weight }, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a line have no other name
    return weight === 'bold' ? <strong key={index}>{text}</strong> : <span key={index}>{text}</span>
  })
}

/** A list with markers, or one of things that bring their own looks. */
function ListView({ list }: { readonly list: ReportGroup }) {
  const items = list.children.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no other name
    <li key={index}>
      <ReportNodeView node={item} />
    </li>
  ))
  const marker = findMarker(list)
  if (marker === undefined) return <ul className={styles.plain}>{items}</ul>
  const start = Number.parseInt(marker, 10)
  return Number.isNaN(start) ? <ul>{items}</ul> : <ol start={start}>{items}</ol>
}

function findMarker({ children: [first] }: ReportGroup): string | undefined {
  if (first?.type !== 'group') return undefined
  const [label] = first.children
  return label?.type === 'text' && label.tag === 'Lbl' ? readText(label) : undefined
}

/** A wide table is moved sideways by itself, not the page. */
function TableView({ table }: { readonly table: ReportGroup }) {
  const rows = table.children.filter((child) => child.type === 'row')
  const isHead = (row: ReportRow) => row.cells.every(({ tag }) => tag === 'TH')
  const view = (row: ReportRow, index: number) => <RowView key={index} row={row} />
  const [first] = rows
  const name = first?.cells.map(readText).join(', ')
  return (
    // biome-ignore lint/a11y/useSemanticElements: no group of fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what moves sideways must do so by keyboard too
    <div className={styles.frame} role="group" aria-label={name} tabIndex={0}>
      <table style={{ minInlineSize: `${(first?.cells.length ?? 0) * 4.5}rem` }}>
        <colgroup>
          {first?.shares.map((share, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name
            <col key={index} style={{ inlineSize: `${share * 100}%` }} />
          ))}
        </colgroup>
        <thead>{rows.filter(isHead).map(view)}</thead>
        <tbody>{rows.filter((row) => !isHead(row)).map(view)}</tbody>
      </table>
    </div>
  )
}

function RowView({ row: { cells } }: { readonly row: ReportRow }) {
  return (
    <tr>
      {cells.map((cell, index) => {
        // biome-ignore-start lint/suspicious/noArrayIndexKey: columns have no other name
        if (cell.tag === 'TH') {
          return (
            <th key={index} scope="col">
              {readText(cell)}
            </th>
          )
        }
        return (
          <td key={index}>
            <CellView cell={cell} />
          </td>
        )
        // biome-ignore-end lint/suspicious/noArrayIndexKey: columns have no other name
      })}
    </tr>
  )
}

function CellView({ cell }: { readonly cell: ReportText }) {
  const lines = splitCell(cell)
  if (lines.length === 1) return <Spans spans={cell.spans} />
  return (
    <ul>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no other name
        <li key={index}>{line}</li>
      ))}
    </ul>
  )
}
