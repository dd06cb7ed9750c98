import type { NoteColour, PlaceId } from '../../../domain/canvas'
import type { Span } from '../typeset/measured-text'

/** How a text of the following pages looks. Lengths in points. */
export interface TextLook {
  readonly size: number
  readonly colour: string
  readonly indent: number
  /** Set where the text ends before the right margin: in a column of a table. */
  readonly width?: number
  /** Space above, except at the top of a page. */
  readonly before: number
  /** Room (in points) that must be left below on the page, so that a heading does not stand alone at its foot. */
  readonly roomBelow?: number
  /** The text stands on a card of this colour; the outline of an addition is dashed. */
  readonly card?: { readonly colour: NoteColour; readonly isAddition: boolean }
  /** A bullet or number: what follows stands beside it on the same line. */
  readonly isMarker?: boolean
}

export interface DetailText {
  readonly type: 'text'
  readonly tag: 'H1' | 'H2' | 'H3' | 'P' | 'Lbl' | 'TH' | 'TD'
  readonly spans: readonly Span[]
  readonly look: TextLook
  /** True for fixed words, whose language may differ from the content's. */
  readonly isFixed: boolean
}

/** The row of a table: its cells stand side by side and share their height. */
export interface DetailRow {
  readonly type: 'row'
  readonly tag: 'TR'
  readonly cells: readonly DetailText[]
}

export interface DetailGroup {
  readonly type: 'group'
  readonly tag: 'Sect' | 'L' | 'LI' | 'LBody' | 'Table'
  /** Set on the section of a block: it gets a bookmark, and the sheet refers to its page. */
  readonly place?: PlaceId
  readonly children: readonly DetailNode[]
}

/** The following pages as a tree: the structure of the tagged PDF and the order of the text at once. */
export type DetailNode = DetailText | DetailRow | DetailGroup

/** The texts below a node, in the order in which they are read. */
export function* listDetailTexts(node: DetailNode): Iterable<DetailText> {
  if (node.type === 'text') yield node
  else for (const child of node.type === 'row' ? node.cells : node.children) yield* listDetailTexts(child)
}
