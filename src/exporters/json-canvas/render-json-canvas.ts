import type { Canvas, NoteColour } from '../../domain/canvas'
import type { Language } from '../../domain/language'
import { SHEET_GROUP } from '../../domain/own-plane'
import { fail, succeed } from '../../domain/result'
import { foldText } from '../../i18n/fold-text'
import { loadTexts } from '../../i18n/texts'
import type { ExportRequest, ExportResult } from '../exporter'
import { escapeMarkdown, escapeRichText } from './escape-markdown'
import { type Area, type CardGroup, placeCards } from './place-cards'

/** A node of JSON Canvas 1.0 (jsoncanvas.org/spec/1.0): the two of its four types that a canvas needs. */
type CanvasNode = Area & { readonly id: string; readonly color?: string } & (
    | { readonly type: 'group'; readonly label: string }
    | { readonly type: 'text'; readonly text: string }
  )

interface CanvasEdge {
  readonly id: string
  readonly fromNode: string
  readonly toNode: string
  readonly label?: string
}

/** The numbers that stand for colours; what they look like is the reading program's affair. */
const colours: Readonly<Record<NoteColour, string | undefined>> = {
  yellow: '3',
  blue: '5',
  green: '4',
  rose: '1',
  violet: '6',
  plain: undefined,
}

/** Writes the notes as cards in groups named after their blocks, the links as edges (R94). */
export async function renderJsonCanvas(request: ExportRequest): Promise<ExportResult> {
  const { canvas, language, signal, onProgress } = request
  const words = await loadGroupWords(language).catch(() => undefined)
  if (signal.aborted) return fail({ type: 'cancelled' })
  if (!words) return fail({ type: 'partMissing' })
  const placed = placeCards(canvas, words)
  const [blocks, others] = [placed.blocks, placed.parking ? [placed.parking] : []]
  const sheet: CanvasNode = {
    id: SHEET_GROUP,
    type: 'group',
    ...placed.sheet,
    label: [canvas.title || words.untitled, canvas.pitch].filter(Boolean).join(' – '),
  }
  const nodes = [
    // Groups come first: what comes later lies on top.
    sheet,
    ...[...blocks, ...others].map(writeGroup),
    ...(placed.motivations ? [writeGroup(placed.motivations, 'motivations')] : []),
    ...[...blocks, ...others].flatMap(({ cards }) =>
      cards.map(({ item, area }) =>
        writeCard(item.id, area, item.text, escapeRichText(item.description), colours[item.colour]),
      ),
    ),
    ...(placed.motivations?.cards ?? []).map(({ item, area }) => {
      const kind = words.kind(item.kind)
      const name = foldText(item.text).startsWith(foldText(kind)) ? item.text : `${kind}: ${item.text}`
      const more = [item.why, item.means].map(escapeRichText).filter(Boolean)
      return writeCard(item.id, area, name, more.join('\n\n'), undefined)
    }),
  ]
  const file = { nodes, edges: listEdges(canvas) }
  onProgress(1)
  return succeed(new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' }))
}

async function loadGroupWords(language: Language) {
  const t = await loadTexts(language, ['report', 'blocks', 'kinds'])
  return {
    untitled: t('report:untitled'),
    motivations: t('report:motivations'),
    block: (id: Parameters<Parameters<typeof placeCards>[1]['block']>[0]) => t(`blocks:${id}`),
    kind: (id: string) => t(`kinds:${id}.term`, { defaultValue: id }),
  }
}

function writeGroup({ name, area }: CardGroup<unknown>, id: string | number): CanvasNode {
  return { id: `group.${id}`, type: 'group', ...area, label: name }
}

function writeCard(
  id: string,
  area: Area,
  text: string,
  description: string,
  color: string | undefined,
): CanvasNode {
  const parts = [escapeMarkdown(text), description].filter(Boolean)
  return { id, type: 'text', ...area, ...(color && { color }), text: parts.join('\n\n') }
}

/** A link whose end was deleted elsewhere leads to nothing and stays behind. */
function listEdges({ linksById, notesById, motivationsById }: Canvas): readonly CanvasEdge[] {
  const isThere = (id: string) => notesById.has(id) || motivationsById.has(id)
  return [...linksById.values()]
    .filter(({ from, to }) => isThere(from) && isThere(to))
    .map(({ id, from, to, label }) => ({ id, fromNode: from, toNode: to, ...(label && { label }) }))
}
