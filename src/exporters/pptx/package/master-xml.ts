import { bodyBox, canvasTitleBox, numberBox, type SlideBox, titleBox } from '../slide'
import { type Placeholder, toEmu, writePlaceholder } from './shape-xml'
import { type ShapeNames, sameColours, writeNumber, writePage } from './slide-xml'
import { writeParagraphs } from './text-xml'
import { background, colourMap } from './theme-xml'
import { writeElement, type Xml } from './xml'

/** What masters and layouts are written in: they hold no word of the canvas. */
export interface MasterRequest {
  readonly names: ShapeNames
  readonly language: string
}

/** The page that all layouts follow, with the look of titles and lists. */
export function writeMaster(request: MasterRequest): Xml {
  const { names } = request
  const levels = Array.from({ length: 5 }, (_, level) => writePointLevel(level))
  return writePage({
    element: 'p:sldMaster',
    background,
    shapes: [
      writeModel({ id: 2, name: names.title, kind: 'title', box: titleBox }, request, { anchor: 'b' }),
      writeModel({ id: 3, name: names.list, kind: 'body', index: 1, box: bodyBox }, request, { anchor: 't' }),
      writeNumberModel(numberBox, request),
    ],
    rest: [
      colourMap,
      writeElement('p:sldLayoutIdLst', {}, [
        writeElement('p:sldLayoutId', { id: 2_147_483_649, 'r:id': 'rId1' }),
        writeElement('p:sldLayoutId', { id: 2_147_483_650, 'r:id': 'rId2' }),
      ]),
      writeElement('p:hf', { hdr: 0, ftr: 0, dt: 0 }),
      writeElement('p:txStyles', {}, [
        writeElement('p:titleStyle', {}, [writeTitleLevel(30)]),
        writeElement('p:bodyStyle', {}, levels),
        writeElement('p:otherStyle', {}, [writeElement('a:lvl1pPr', {}, [writeCharacters(14, 'mn')])]),
      ]),
    ],
  })
}

/** A title with a list below it. */
export function writeListLayout(name: string, request: MasterRequest): Xml {
  const { names, language } = request
  return writePage({
    element: 'p:sldLayout',
    attributes: { type: 'obj', preserve: 1 },
    name,
    shapes: [
      writeModel({ id: 2, name: names.title, kind: 'title' }, request),
      writeModel({ id: 3, name: names.list, kind: 'list', index: 1 }, request),
      writeNumber({ id: 4, name: names.number, number: '‹#›', language }),
    ],
    rest: [sameColours],
  })
}

/** A small title with room for shapes below it. */
export function writeCanvasLayout(name: string, request: MasterRequest): Xml {
  const { names, language } = request
  const title: Placeholder = { id: 2, name: names.title, kind: 'title', box: canvasTitleBox }
  return writePage({
    element: 'p:sldLayout',
    attributes: { type: 'titleOnly', preserve: 1 },
    name,
    shapes: [
      writeModel(title, request, { anchor: 'ctr', styles: [writeTitleLevel(20)] }),
      writeNumber({ id: 4, name: names.number, number: '‹#›', language }),
    ],
    rest: [sameColours],
  })
}

/** The page of the speaker: the slide above, what there is to say below. */
export function writeNotesMaster(request: MasterRequest): Xml {
  const { names } = request
  const picture: SlideBox = { x: 54, y: 54, width: 432, height: 243 }
  const notes: SlideBox = { x: 54, y: 315, width: 432, height: 350 }
  return writePage({
    element: 'p:notesMaster',
    background,
    shapes: [
      writePlaceholder({ id: 2, name: names.picture, kind: 'sldImg', index: 2, box: picture }),
      writeModel({ id: 3, name: names.notes, kind: 'body', index: 3, box: notes }, request, { anchor: 't' }),
      writeNumberModel({ x: 306, y: 684, width: 180, height: 24 }, request),
    ],
    rest: [
      colourMap,
      writeElement('p:notesStyle', {}, [
        writeElement('a:lvl1pPr', { algn: 'l' }, [writeCharacters(12, 'mn')]),
      ]),
    ],
  })
}

/** A placeholder that others follow; its own words are never shown. */
function writeModel(
  placeholder: Placeholder,
  { language }: MasterRequest,
  look: { readonly anchor?: 't' | 'ctr' | 'b'; readonly styles?: readonly Xml[] } = {},
): Xml {
  const body = writeElement('a:bodyPr', look.anchor ? { lIns: 0, rIns: 0, anchor: look.anchor } : {}, [
    writeElement('a:normAutofit'),
  ])
  const paragraphs = writeParagraphs([{ runs: [{ text: placeholder.name }] }], { language })
  return writePlaceholder({ ...placeholder, text: { body, styles: look.styles ?? [], paragraphs } })
}

function writeNumberModel(box: SlideBox, { names, language }: MasterRequest): Xml {
  const styles = [writeElement('a:lvl1pPr', { algn: 'r' }, [writeCharacters(12, 'mn', 'tx2')])]
  return writeNumber({ id: 4, name: names.number, number: '‹#›', language, model: { box, styles } })
}

function writeTitleLevel(size: number): Xml {
  const attributes = { algn: 'l', rtl: 0, eaLnBrk: 1, latinLnBrk: 0, hangingPunct: 1 }
  return writeElement('a:lvl1pPr', attributes, [
    writeElement('a:spcBef', {}, [writeElement('a:spcPct', { val: 0 })]),
    writeElement('a:buNone'),
    writeCharacters(size, 'mj'),
  ])
}

/** A level of a list, counted from 0. */
function writePointLevel(level: number): Xml {
  const attributes = { marL: toEmu(20 * (level + 1)), indent: toEmu(-20), algn: 'l', rtl: 0 }
  return writeElement(`a:lvl${level + 1}pPr`, attributes, [
    writeElement('a:spcBef', {}, [writeElement('a:spcPts', { val: 600 })]),
    writeElement('a:buFont', { typeface: 'Arial' }),
    writeElement('a:buChar', { char: '•' }),
    writeCharacters(20 - 2 * level, 'mn'),
  ])
}

function writeCharacters(size: number, font: 'mj' | 'mn', colour = 'tx1'): Xml {
  return writeElement('a:defRPr', { sz: size * 100, b: font === 'mj' ? 1 : undefined, kern: 1200 }, [
    writeElement('a:solidFill', {}, [writeElement('a:schemeClr', { val: colour })]),
    writeElement('a:latin', { typeface: `+${font}-lt` }),
    writeElement('a:ea', { typeface: `+${font}-ea` }),
    writeElement('a:cs', { typeface: `+${font}-cs` }),
  ])
}
