import { strFromU8, unzipSync } from 'fflate'
import type { Canvas } from '../../src/domain/canvas'
import type { ExportRequest } from '../../src/exporters/exporter'
import { pptxExporter } from '../../src/exporters/pptx/pptx-exporter'
import { makeExportRequest } from './export-pdf'

export interface ReadSlide {
  /** The text of the placeholder that is a title. */
  readonly title: string
  /** Every other text on the slide, a paragraph per line. */
  readonly text: string
  /** What the speaker reads, a paragraph per line; empty where the slide has no notes. */
  readonly notes: string
  readonly document: Document
}

export interface ReadPptx {
  readonly slides: readonly ReadSlide[]
  readonly texts: ReadonlyMap<string, string>
  /** Title, author and language as the file tells them. */
  readonly properties: Readonly<Record<'title' | 'creator' | 'language', string>>
}

export async function exportPptx(canvas: Canvas, more: Partial<ExportRequest> = {}): Promise<Uint8Array> {
  const render = await pptxExporter.load()
  const result = await render(makeExportRequest(canvas, more))
  if (!result.ok) throw new Error(`no PPTX: ${result.failure.type}`)
  return new Uint8Array(await result.value.arrayBuffer())
}

/** Reads a presentation in the order of its slides; throws where a part is no well-formed XML. */
export function readPptx(bytes: Uint8Array): ReadPptx {
  const texts = new Map(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]))
  const documents = new Map([...texts].map(([path, text]) => [path, parseXml(path, text)]))
  const read = (path: string) => {
    const found = documents.get(path)
    if (!found) throw new Error(`there is no ${path}`)
    return found
  }
  const targets = listRelations(read('ppt/_rels/presentation.xml.rels'))
  const slides = [...read('ppt/presentation.xml').getElementsByTagName('p:sldId')].map((each): ReadSlide => {
    const path = `ppt/${targets.get(each.getAttribute('r:id') ?? '')}`
    const document = read(path)
    const relations = listRelations(read(path.replace('slides/', 'slides/_rels/').concat('.rels')))
    const notes = [...relations.values()].find((target) => target.includes('notesSlides'))
    const isTitle = (shape: Element) => kindOf(shape) === 'title'
    const shapes = [...document.getElementsByTagName('p:sp')].filter((shape) => kindOf(shape) !== 'sldNum')
    return {
      title: shapes.filter(isTitle).map(readParagraphs).join('\n'),
      text: shapes
        .filter((shape) => !isTitle(shape))
        .map(readParagraphs)
        .join('\n'),
      notes: notes ? readNotes(read(notes.replace('..', 'ppt'))) : '',
      document,
    }
  })
  const core = read('docProps/core.xml')
  const property = (name: string) => core.getElementsByTagName(`dc:${name}`)[0]?.textContent ?? ''
  return {
    slides,
    texts,
    properties: { title: property('title'), creator: property('creator'), language: property('language') },
  }
}

export function parseXml(path: string, text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml')
  const trouble = document.getElementsByTagName('parsererror')[0]
  if (trouble) throw new Error(`${path}: ${trouble.textContent}`)
  return document
}

function listRelations(document: Document): ReadonlyMap<string, string> {
  return new Map(
    [...document.getElementsByTagName('Relationship')].map((each) => [
      each.getAttribute('Id') ?? '',
      each.getAttribute('Target') ?? '',
    ]),
  )
}

function readNotes(document: Document): string {
  const bodies = [...document.getElementsByTagName('p:sp')].filter((shape) => kindOf(shape) === 'body')
  return bodies.map(readParagraphs).join('\n')
}

function kindOf(shape: Element): string | undefined {
  return shape.getElementsByTagName('p:ph')[0]?.getAttribute('type') ?? undefined
}

function readParagraphs(shape: Element): string {
  return [...shape.getElementsByTagName('a:p')]
    .map((paragraph) =>
      [...paragraph.children]
        .map((piece) =>
          piece.tagName === 'a:br' ? '\n' : (piece.getElementsByTagName('a:t')[0]?.textContent ?? ''),
        )
        .join(''),
    )
    .join('\n')
}
