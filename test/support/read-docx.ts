import { strFromU8, unzipSync } from 'fflate'
import type { Canvas } from '../../src/domain/canvas'
import { docxExporter } from '../../src/exporters/docx/docx-exporter'
import type { ExportRequest } from '../../src/exporters/exporter'
import { makeExportRequest } from './export-pdf'
import { parseXml } from './read-pptx'

export interface ReadParagraph {
  /** The id of its style, such as `Heading1`; empty for body text. */
  readonly style: string
  /** Of the list in which it is an item; absent outside of lists. */
  readonly level?: number
  readonly list?: string
  readonly isInTable: boolean
  readonly text: string
  readonly runs: readonly ReadRun[]
}

export interface ReadRun {
  readonly text: string
  readonly isBold: boolean
  /** Only where it is another than the document's. */
  readonly language: string
  readonly font: string
}

export interface ReadDocx {
  readonly paragraphs: readonly ReadParagraph[]
  /** The rows of each table as texts; `headRows` are repeated on each page. */
  readonly tables: readonly { readonly headRows: number; readonly rows: readonly (readonly string[])[] }[]
  readonly parts: ReadonlyMap<string, Document>
  /** Of the whole text. */
  readonly language: string
  readonly font: string
  readonly properties: Readonly<Record<'title' | 'creator' | 'subject', string>>
}

export async function exportDocx(canvas: Canvas, more: Partial<ExportRequest> = {}): Promise<Uint8Array> {
  const render = await docxExporter.load()
  const result = await render(makeExportRequest(canvas, more))
  if (!result.ok) throw new Error(`no DOCX: ${result.failure.type}`)
  return new Uint8Array(await result.value.arrayBuffer())
}

/** Reads a document; throws where a part is no well-formed XML. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = new Map(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, file]) => [path, parseXml(path, strFromU8(file))]),
  )
  const read = (path: string) => {
    const found = parts.get(path)
    if (!found) throw new Error(`there is no ${path}`)
    return found
  }
  const document = read('word/document.xml')
  const defaults = read('word/styles.xml').getElementsByTagName('w:docDefaults')[0]
  const property = (name: string) =>
    read('docProps/core.xml').getElementsByTagName(`dc:${name}`)[0]?.textContent ?? ''
  return {
    paragraphs: [...document.getElementsByTagName('w:p')].map(readParagraph),
    tables: [...document.getElementsByTagName('w:tbl')].map((table) => ({
      headRows: table.getElementsByTagName('w:tblHeader').length,
      rows: [...table.getElementsByTagName('w:tr')].map((row) =>
        [...row.getElementsByTagName('w:tc')].map(readText),
      ),
    })),
    parts,
    language: defaults ? attribute(defaults, 'w:lang', 'w:val') : '',
    font: defaults ? attribute(defaults, 'w:rFonts', 'w:ascii') : '',
    properties: {
      title: property('title'),
      creator: property('creator'),
      subject: property('subject'),
    },
  }
}

function readParagraph(paragraph: Element): ReadParagraph {
  const list = attribute(paragraph, 'w:numId', 'w:val')
  return {
    style: attribute(paragraph, 'w:pStyle', 'w:val'),
    ...(list ? { list, level: Number(attribute(paragraph, 'w:ilvl', 'w:val')) } : {}),
    isInTable: paragraph.parentElement?.tagName === 'w:tc',
    text: readText(paragraph),
    runs: [...paragraph.getElementsByTagName('w:r')].map((run) => ({
      text: readText(run),
      isBold: run.getElementsByTagName('w:b').length > 0,
      language: attribute(run, 'w:lang', 'w:val'),
      font: attribute(run, 'w:rFonts', 'w:ascii'),
    })),
  }
}

/** What a reader sees: texts, line breaks and tabs. */
function readText(element: Element): string {
  return [...element.getElementsByTagName('*')]
    .map(({ tagName, textContent }) => {
      if (tagName === 'w:t') return textContent
      if (tagName === 'w:br') return '\n'
      return tagName === 'w:tab' ? '\t' : ''
    })
    .join('')
}

function attribute(element: Element, tag: string, name: string): string {
  return element.getElementsByTagName(tag)[0]?.getAttribute(name) ?? ''
}
