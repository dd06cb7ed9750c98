import type { BlockContent, Heading, List, ListItem, Paragraph, Root } from 'mdast'
import { type Canvas, listNotes, type Note, PARKING } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import type { ExportRequest, ExportResult } from '../exporter'
import { renderTree } from '../markdown/render-markdown'
import { writeNodes } from '../markdown/write-nodes'
import { joinLines, writeParagraphs } from '../markdown/write-phrasing'
import type { Words } from '../report/words'
import { writeRichText } from '../report/write-rich-text'

const blank = { type: 'text', value: ' ' } as const

/**
 * Writes exactly what plugins and importers read: the title, the sentence as a paragraph, `##` and the name of a block for
 * each, its notes as bullets on the outermost level with their descriptions indented. What is no note is in other formats.
 */
export function renderCanvasMarkdown(request: ExportRequest): Promise<ExportResult> {
  return renderTree(request, (words) => writeCanvas(request.canvas, words))
}

function writeCanvas(canvas: Canvas, words: Words): Root {
  const { fillingOrder } = findCanvasKind(canvas)
  const parked = listNotes(canvas, PARKING)
  const children: BlockContent[] = [
    writeHeading(1, canvas.title || words.untitled),
    ...writeParagraphs([{ text: canvas.pitch, weight: 'regular' }]),
    ...fillingOrder.flatMap((id) => [writeHeading(2, words.block(id)), ...writeNotes(listNotes(canvas, id))]),
    ...(parked.length > 0 ? [writeHeading(2, words.block(PARKING)), ...writeNotes(parked)] : []),
  ]
  return { type: 'root', children }
}

function writeHeading(depth: 1 | 2, text: string): Heading {
  return { type: 'heading', depth, children: joinLines([{ text, weight: 'regular' }], blank) }
}

function writeNotes(notes: readonly Note[]): readonly List[] {
  const children = notes.map((note): ListItem => {
    const described = writeRichText(note.description, 0).flatMap(writeNodes)
    const spread = described.some(({ type }) => type !== 'list')
    return { type: 'listItem', spread, children: [writeText(note), ...described] }
  })
  return children.length > 0 ? [{ type: 'list', ordered: false, spread: false, children }] : []
}

/** One paragraph, whatever its lines: what follows is the description. A stroke stands for a note without text. */
function writeText({ text }: Note): Paragraph {
  const words = joinLines([{ text, weight: 'regular' }], { type: 'break' })
  return { type: 'paragraph', children: words.length > 0 ? words : [{ type: 'text', value: '–' }] }
}
