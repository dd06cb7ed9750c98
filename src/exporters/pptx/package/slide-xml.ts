import type { Slide, SlideBox, SlideShape } from '../slide'
import {
  type Placeholder,
  toEmu,
  writeGeometry,
  writePlaceholder,
  writeShapeTree,
  writeTransform,
} from './shape-xml'
import { type ParagraphLook, writeFill, writeParagraphs } from './text-xml'
import { writeElement, writeText, type Xml } from './xml'

export const namespaces = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const

export const sameColours = writeElement('p:clrMapOvr', {}, [writeElement('a:masterClrMapping')])

/** What everything on the slides is called, for lists of shapes and screen readers. */
export interface ShapeNames {
  readonly title: string
  readonly list: string
  readonly number: string
  readonly notes: string
  readonly picture: string
}

export interface PageRequest {
  /** Counted from 1. */
  readonly number: number
  readonly language: string
  /** That of the words of the program. */
  readonly fixedLanguage: string
  readonly names: ShapeNames
}

export function writeSlide(slide: Slide, { number, names, ...look }: PageRequest): Xml {
  const { language } = look
  const body = writeElement('a:bodyPr', {}, [writeElement('a:normAutofit')])
  const title = writePlaceholder({
    id: 2,
    name: names.title,
    kind: 'title',
    text: {
      body,
      styles: [],
      paragraphs: writeParagraphs(
        [{ runs: [{ text: slide.title, isFixed: slide.isTitleFixed === true }] }],
        look,
      ),
    },
  })
  const content =
    slide.type === 'list'
      ? [
          writePlaceholder({
            id: 3,
            name: names.list,
            kind: 'list',
            index: 1,
            text: {
              body,
              styles: [],
              paragraphs: writeParagraphs(slide.body, { ...look, size: slide.size, isInList: true }),
            },
          }),
        ]
      : slide.shapes.map((shape, index) => writeShape(shape, index + 3, look))
  const page = writeNumber({ id: content.length + 3, name: names.number, number, language })
  return writePage({ element: 'p:sld', shapes: [title, ...content, page], rest: [sameColours] })
}

/** The page of the speaker: a small picture of the slide and what there is to say. */
export function writeNotesPage(slide: Slide, { number, names, ...look }: PageRequest): Xml {
  const { language } = look
  const notes: Placeholder = {
    id: 3,
    name: names.notes,
    kind: 'body',
    index: 1,
    text: {
      body: writeElement('a:bodyPr'),
      styles: [],
      paragraphs: writeParagraphs(slide.notes, look),
    },
  }
  const shapes = [
    writePlaceholder({ id: 2, name: names.picture, kind: 'sldImg' }),
    writePlaceholder(notes),
    writeNumber({ id: 4, name: names.number, number, language }),
  ]
  return writePage({ element: 'p:notes', shapes, rest: [sameColours] })
}

export interface Page {
  readonly element: 'p:sld' | 'p:notes' | 'p:sldLayout' | 'p:sldMaster' | 'p:notesMaster'
  readonly attributes?: Readonly<Record<string, string | number>>
  readonly name?: string
  readonly background?: Xml
  readonly shapes: readonly Xml[]
  /** What the kind of page has beside what stands on it. */
  readonly rest: readonly Xml[]
}

export function writePage({ element, attributes, name, background, shapes, rest }: Page): Xml {
  return writeElement(element, { ...namespaces, ...attributes }, [
    writeElement('p:cSld', { name }, [...(background ? [background] : []), writeShapeTree(shapes)]),
    ...rest,
  ])
}

function writeShape(shape: SlideShape, id: number, look: ParagraphLook): Xml {
  const { name, description, box, form, fill, edge, padding, paragraphs, lineHeight } = shape
  const isRounded = form === 'rounded'
  // A radius of four points, whatever the size.
  const corner = 4 / Math.min(box.width, box.height)
  const inset = toEmu(padding)
  return writeElement('p:sp', {}, [
    writeElement('p:nvSpPr', {}, [
      writeElement('p:cNvPr', { id, name, descr: description }),
      writeElement('p:cNvSpPr', { txBox: form === 'bare' ? 1 : undefined }),
      writeElement('p:nvPr'),
    ]),
    writeElement('p:spPr', {}, [
      writeTransform(box),
      isRounded ? writeGeometry('roundRect', Math.min(corner, 0.5)) : writeGeometry('rect'),
      fill ? writeFill(fill) : writeElement('a:noFill'),
      writeElement(
        'a:ln',
        { w: toEmu(0.75) },
        edge
          ? [writeFill(edge.colour), writeElement('a:prstDash', { val: edge.isDashed ? 'dash' : 'solid' })]
          : [writeElement('a:noFill')],
      ),
    ]),
    writeElement('p:txBody', {}, [
      writeElement('a:bodyPr', {
        wrap: 'square',
        lIns: inset,
        tIns: inset,
        rIns: inset,
        bIns: inset,
        rtlCol: 0,
        anchor: 't',
      }),
      writeElement('a:lstStyle'),
      ...writeParagraphs(paragraphs, { ...look, lineHeight }),
    ]),
  ])
}

interface NumberRequest {
  readonly id: number
  readonly name: string
  readonly number: number | '‹#›'
  readonly language: string
  /** Where no other page says where it stands and how it looks. */
  readonly model?: { readonly box: SlideBox; readonly styles: readonly Xml[] }
}

/** The number of the page, as a field that follows when slides are moved. */
export function writeNumber({ id, name, number, language, model }: NumberRequest): Xml {
  const field = { id: '{6B6B8A52-4C1B-4E0B-9C0E-3C9A1E6C2B11}', type: 'slidenum' }
  const paragraph = writeElement('a:p', {}, [
    writeElement('a:fld', field, [
      writeElement('a:rPr', { lang: language }),
      writeElement('a:t', {}, [writeText(String(number))]),
    ]),
    writeElement('a:endParaRPr', { lang: language }),
  ])
  const text = { body: writeElement('a:bodyPr'), styles: model?.styles ?? [], paragraphs: [paragraph] }
  return writePlaceholder({ id, name, kind: 'sldNum', index: 10, box: model?.box, text })
}
