import type { NoteColour } from '../../domain/canvas'
import type { ReportPart } from '../../domain/report/report-settings'

export type Weight = 'regular' | 'bold'

export interface Span {
  readonly text: string
  readonly weight: Weight
  /** Set where it is fixed words within a text of somebody, such as the label of a fact. */
  readonly isFixed?: true
}

/** How a text of the report looks where it is set in type. Lengths in points. */
export interface TextLook {
  readonly size: number
  readonly colour: string
  readonly indent: number
  /** Space above, except at the top of a page. */
  readonly before: number
  /** Room (in points) that must be left below on the page, so that a heading does not stand alone at its foot. */
  readonly roomBelow?: number
  /** The text stands on a card of this colour; the outline of an addition is dashed. */
  readonly card?: { readonly colour: NoteColour; readonly isAddition: boolean }
  /** A bullet or number: what follows stands beside it on the same line. */
  readonly isMarker?: boolean
}

export interface ReportText {
  readonly type: 'text'
  readonly tag: 'H1' | 'H2' | 'H3' | 'P' | 'Lbl' | 'TH' | 'TD'
  readonly spans: readonly Span[]
  readonly look: TextLook
  /** True for fixed words, whose language may differ from the content's. */
  readonly isFixed: boolean
}

/** The row of a table: its cells stand side by side and share their height. */
export interface ReportRow {
  readonly type: 'row'
  readonly tag: 'TR'
  readonly cells: readonly ReportText[]
  /** The parts of the width that the columns take, 1 together. */
  readonly shares: readonly number[]
}

export interface ReportGroup {
  readonly type: 'group'
  readonly tag: 'Sect' | 'L' | 'LI' | 'LBody' | 'Table'
  /** Set on a section: its first text is its heading. The part `extraBlocks` has a section for each of them. */
  readonly part?: ReportPart
  /** Set on a numbered list: the number of its first item. */
  readonly firstNumber?: number
  readonly children: readonly ReportNode[]
}

/** The report as a tree: what PDF, view, DOCX and Markdown are made from. Tags are those of a tagged PDF. */
export type ReportNode = ReportText | ReportRow | ReportGroup

/** The texts below a node, in the order in which they are read. */
export function* listReportTexts(node: ReportNode): Iterable<ReportText> {
  if (node.type === 'text') yield node
  else for (const child of node.type === 'row' ? node.cells : node.children) yield* listReportTexts(child)
}

/** What a text says, without its form. */
export function readText({ spans }: ReportText): string {
  return spans.map((span) => span.text).join('')
}

/** The sections of a report in order, each with its heading. */
export function listSections({ children }: ReportGroup): readonly ReportSection[] {
  return children.flatMap((child) => {
    if (child.type !== 'group' || !child.part) return []
    const [heading] = child.children
    return heading?.type === 'text' ? [{ part: child.part, heading, group: child }] : []
  })
}

export interface ReportSection {
  readonly part: ReportPart
  readonly heading: ReportText
  readonly group: ReportGroup
}
