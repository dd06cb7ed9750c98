import type { Nodes, PhrasingContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Canvas } from '../../src/domain/canvas'
import type { Exporter, ExportRequest } from '../../src/exporters/exporter'
import { makeExportRequest } from './export-pdf'

export async function exportText(
  exporter: Exporter,
  canvas: Canvas,
  more: Partial<ExportRequest> = {},
): Promise<string> {
  const render = await exporter.load()
  const result = await render(makeExportRequest(canvas, more))
  if (!result.ok) throw new Error(`no file: ${result.failure.type}`)
  return result.value.text()
}

export interface ReadMarkdown {
  /** The texts of headings, paragraphs and cells in the order in which they are read. */
  readonly texts: readonly string[]
  readonly headings: readonly { readonly depth: number; readonly text: string }[]
  readonly tables: readonly (readonly (readonly string[])[])[]
  /** Every kind of node that occurs. */
  readonly types: ReadonlySet<string>
}

/** Reads CommonMark with tables, as any program would. */
export function readMarkdown(source: string): ReadMarkdown {
  const root = fromMarkdown(source, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  const nodes = [...listNodes(root)]
  return {
    texts: nodes.flatMap((node) =>
      node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell'
        ? [readText(node)]
        : [],
    ),
    headings: nodes.flatMap((node) =>
      node.type === 'heading' ? [{ depth: node.depth, text: readText(node) }] : [],
    ),
    tables: nodes.flatMap((node) =>
      node.type === 'table' ? [node.children.map((row) => row.children.map(readText))] : [],
    ),
    types: new Set(nodes.map(({ type }) => type)),
  }
}

function* listNodes(node: Nodes): Iterable<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* listNodes(child)
}

function readText({ children }: { readonly children: readonly PhrasingContent[] }): string {
  return children
    .map((node) => {
      if (node.type === 'break') return '\n'
      if ('children' in node) return readText(node)
      return 'value' in node ? node.value : ''
    })
    .join('')
}
