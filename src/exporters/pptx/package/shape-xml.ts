import type { SlideBox } from '../slide'
import { writeElement, type Xml } from './xml'

/** English Metric Units in a point. */
const EMU = 12_700

export function toEmu(points: number): number {
  return Math.round(points * EMU)
}

/** What stands in a slide, master or notes page. */
export function writeShapeTree(shapes: readonly Xml[]): Xml {
  const zero = { x: 0, y: 0 }
  return writeElement('p:spTree', {}, [
    writeElement('p:nvGrpSpPr', {}, [
      writeElement('p:cNvPr', { id: 1, name: '' }),
      writeElement('p:cNvGrpSpPr'),
      writeElement('p:nvPr'),
    ]),
    writeElement('p:grpSpPr', {}, [
      writeElement('a:xfrm', {}, [
        writeElement('a:off', zero),
        writeElement('a:ext', { cx: 0, cy: 0 }),
        writeElement('a:chOff', zero),
        writeElement('a:chExt', { cx: 0, cy: 0 }),
      ]),
    ]),
    ...shapes,
  ])
}

/** The kinds of placeholders that are used: PowerPoint knows by them what is a title and what a list. */
export type PlaceholderKind = 'title' | 'body' | 'list' | 'sldNum' | 'sldImg'

export interface Placeholder {
  /** Unique on its page, from 2. */
  readonly id: number
  readonly name: string
  readonly kind: PlaceholderKind
  /** By which a page and its layout find each other; the title needs none. */
  readonly index?: number | undefined
  /** Where the layout does not say it. */
  readonly box?: SlideBox | undefined
  readonly text?: { readonly body: Xml; readonly styles: readonly Xml[]; readonly paragraphs: readonly Xml[] }
}

/** A shape that takes its place and look from the same placeholder of the layout or master. */
export function writePlaceholder({ id, name, kind, index, box, text }: Placeholder): Xml {
  // A list is a placeholder without a type: it may hold a table or picture as well.
  const type = kind === 'list' ? undefined : kind
  const locks = kind === 'sldImg' ? { noGrp: 1, noRot: 1, noChangeAspect: 1 } : { noGrp: 1 }
  return writeElement('p:sp', {}, [
    writeElement('p:nvSpPr', {}, [
      writeElement('p:cNvPr', { id, name }),
      writeElement('p:cNvSpPr', {}, [writeElement('a:spLocks', locks)]),
      writeElement('p:nvPr', {}, [
        writeElement('p:ph', { type, sz: kind === 'sldNum' ? 'quarter' : undefined, idx: index }),
      ]),
    ]),
    writeElement('p:spPr', {}, box ? [writeTransform(box), writeGeometry('rect')] : []),
    ...(text
      ? [
          writeElement('p:txBody', {}, [
            text.body,
            writeElement('a:lstStyle', {}, text.styles),
            ...text.paragraphs,
          ]),
        ]
      : []),
  ])
}

export function writeTransform({ x, y, width, height }: SlideBox): Xml {
  return writeElement('a:xfrm', {}, [
    writeElement('a:off', { x: toEmu(x), y: toEmu(y) }),
    writeElement('a:ext', { cx: toEmu(width), cy: toEmu(height) }),
  ])
}

/** A form of DrawingML; `corner` is the radius of a rounded one, as a part of its shorter side. */
export function writeGeometry(form: 'rect' | 'roundRect', corner = 0): Xml {
  const guides =
    form === 'roundRect'
      ? [writeElement('a:gd', { name: 'adj', fmla: `val ${Math.round(corner * 100_000)}` })]
      : []
  return writeElement('a:prstGeom', { prst: form }, [writeElement('a:avLst', {}, guides)])
}
