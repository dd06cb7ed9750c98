import type PDFDocument from 'pdfkit'
import { findCanvasKind } from '../../domain/kinds/index'
import { fail, succeed } from '../../domain/result'
import { listToldNotes, type Story, tellStory } from '../../domain/workshop/tell-story'
import type { ExportRequest, ExportResult } from '../exporter'
import { palette } from '../palette'
import { finishDocument } from '../pdf/finish-document'
import { type FontChain, loadFontChain } from '../pdf/fonts/font-chain'
import type { FontSource } from '../pdf/fonts/font-file'
import { makePace, type Pace, takePart } from '../pdf/pace'
import { addTag, LEADING, makePen, measureWidth, openFonts, type Pen, type Tag } from '../pdf/pen'
import { fitText } from '../pdf/sheet/fit-text'
import { listSizes, type SheetSize, sheetSizes } from '../pdf/sheet/sheet-size'
import { measurePlain } from '../pdf/typeset/measured-text'
import { makeTypesetter } from '../pdf/typeset/typesetter'
import { drawBoard, drawLines, drawScene, planScene, type Stage, setText } from './draw-scene'
import { loadStoryWords, type StoryWords } from './story-words'

interface Parts {
  readonly PDF: typeof PDFDocument
  readonly chain: FontChain
  readonly words: StoryWords
}

/**
 * Writes the story of a canvas as slides (R96): a landscape page per scene, as the screen shows it. Confidential is in it
 * for nobody, as on the screen (R85).
 */
export async function renderStoryPdf(request: ExportRequest, source: FontSource): Promise<ExportResult> {
  const story = tellStory(request.canvas)
  const pace = makePace(request.signal, request.onProgress)
  try {
    const parts = await loadParts(request, story, source)
    if (!parts) return fail({ type: request.signal.aborted ? 'cancelled' : 'partMissing' })
    const blob = await writeStory(request, story, parts, takePart(pace, 0.2, 1))
    request.onProgress(1)
    return succeed(blob)
  } catch (error) {
    if (request.signal.aborted) return fail({ type: 'cancelled' })
    throw error
  }
}

async function loadParts(
  { language, signal, onProgress }: ExportRequest,
  { canvas }: Story,
  source: FontSource,
): Promise<Parts | undefined> {
  if (signal.aborted) return undefined
  onProgress(0)
  try {
    const [{ default: PDF }, words] = await Promise.all([import('pdfkit'), loadStoryWords(language, canvas)])
    const names = findCanvasKind(canvas).blocks.map(({ id }) => words.report.block(id))
    const notes = [...canvas.notesById.values()].map(({ text }) => text)
    const texts = [canvas.title, canvas.pitch, words.report.untitled, words.nothing, ...names, ...notes]
    return { PDF, words, chain: await loadFontChain(source, texts, signal) }
  } catch {
    return undefined
  }
}

async function writeStory(request: ExportRequest, story: Story, parts: Parts, pace: Pace): Promise<Blob> {
  const { canvas, scenes } = story
  const { PDF, chain, words } = parts
  const title = canvas.title || words.report.untitled
  const doc = new PDF({
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: canvas.contentLanguage,
    displayTitle: true,
    // The standard fonts know neither Georgian nor Turkish and are not part of the program.
    font: '',
    info: {
      Title: title,
      ...(canvas.author ? { Author: canvas.author } : {}),
      ...(canvas.pitch ? { Subject: canvas.pitch } : {}),
      Creator: 'Harreman',
      CreationDate: request.now,
    },
  })
  openFonts(doc, chain)
  const typesetter = makeTypesetter(chain, (text, font) => measureWidth(doc, text, font))
  const pen = makePen(doc, typesetter.measure)
  const root = doc.struct('Document')
  doc.addStructure(root)
  const size = sheetSizes[request.paper]
  const book: Book = { pen, root, size, title, stage: makeStage(request, story, words, pen, typesetter) }
  if (scenes.length === 0) {
    const section = startPage(book, true, title, '1 / 1')
    drawLarge(book, section, words.nothing)
    section.end()
  }
  for (const [index, scene] of scenes.entries()) {
    drawStep(book, story, index, words.nameScene(scene))
    await pace.rest((index + 1) / scenes.length)
  }
  root.end()
  return finishDocument(doc)
}

interface Book {
  readonly pen: Pen
  readonly root: Tag
  readonly size: SheetSize
  readonly title: string
  readonly stage: Stage
}

/** The heights of what stands above and below the board, in points on A4. */
const HEAD = 26
const PITCH = 16
const FOOT = 16

function makeStage(
  request: ExportRequest,
  { canvas }: Story,
  { report }: StoryWords,
  pen: Pen,
  typesetter: Stage['typesetter'],
): Stage {
  const { width, height, margin, scale } = sheetSizes[request.paper]
  const top = margin + (HEAD + (canvas.pitch ? PITCH : 0)) * scale
  return {
    pen,
    canvas,
    typesetter,
    scale,
    board: { x: margin, y: top, width: width - 2 * margin, height: height - margin - FOOT * scale - top },
    nameBlock: ({ id }) => report.block(id),
    fixed: report.language === canvas.contentLanguage ? {} : { lang: report.language },
  }
}

/** The page of a scene; more than one where a text is longer than a page. */
function drawStep(book: Book, story: Story, index: number, name: string): void {
  const { pen, stage } = book
  const scene = story.scenes[index]
  if (!scene) return
  const number = `${index + 1} / ${story.scenes.length}`
  const plan = planScene(stage, scene)
  if (!plan) {
    const section = startPage(book, index === 0, name, number)
    drawLarge(book, section, story.canvas.pitch)
    section.end()
    return
  }
  const isPitchTold = story.scenes.slice(0, index).some(({ key }) => key === 'pitch')
  for (const [part, page] of plan.pages.entries()) {
    const section = startPage(book, index === 0 && part === 0, part === 0 ? name : undefined, number)
    if (isPitchTold) pen.drawArtifact(() => drawPitch(book))
    drawBoard(stage, plan.block, listToldNotes(story, index))
    drawScene(stage, section, plan, page)
    section.end()
  }
}

/** Begins a page with the title of the canvas, which is a heading on the first one and repeated for the eye on the others. */
function startPage(
  { pen, root, size, title, stage }: Book,
  isFirst: boolean,
  bookmark: string | undefined,
  number: string,
): Tag {
  const { doc } = pen
  const { typesetter } = stage
  doc.addPage({ size: size.paper, layout: 'landscape', margin: 0 })
  if (bookmark !== undefined) doc.outline.addItem(bookmark)
  const section = addTag(pen, root, 'Sect')
  const width = size.width - 2 * size.margin
  const limits = { wanted: 1, most: 1 }
  const sizes = listSizes(13 * size.scale, 8)
  const head = fitText(measurePlain(title, 'bold', typesetter), width, sizes, limits, typesetter)
  const draw = () => drawLines(pen, head.lines, size.margin, size.margin - 6, head.size, palette.ink)
  if (isFirst) addTag(pen, section, 'H1', {}, draw).end()
  else pen.drawArtifact(draw)
  pen.drawArtifact(() => {
    const [line] = setText(number, 'regular', width, 9 * size.scale, typesetter)
    const right = size.width - size.margin
    const y = size.height - size.margin - 8 * size.scale
    if (line) drawLines(pen, [line], right - line.width * 9 * size.scale, y, 9 * size.scale, palette.ink2)
  })
  return section
}

/** The sentence above the board once it has been told: its beginning, as it stood there in full. */
function drawPitch({ pen, size, stage }: Book): void {
  const width = size.width - 2 * size.margin
  const text = measurePlain(stage.canvas.pitch, 'regular', stage.typesetter)
  const set = fitText(text, width, listSizes(10.5 * size.scale), { wanted: 1, most: 1 }, stage.typesetter)
  drawLines(pen, set.lines, size.margin, size.margin - 6 + 20 * size.scale, set.size, palette.ink2)
}

/** A text alone on its page, as large as it fits, in the middle. */
function drawLarge({ pen, stage, size }: Book, section: Tag, text: string): void {
  const { board, typesetter } = stage
  const width = board.width * 0.86
  const measured = measurePlain(text, 'bold', typesetter)
  const most = (letters: number) => Math.floor(board.height / (letters * LEADING))
  const sizes = listSizes(44 * size.scale, 8).filter((_, step) => step % 4 === 0)
  const fitting = sizes.find(
    (letters) => setText(text, 'bold', width, letters, typesetter).length <= most(letters),
  )
  const letters = fitting ?? 8
  const set = fitText(measured, width, [letters], { wanted: 1, most: most(letters) }, typesetter)
  const top = board.y + (board.height - set.lines.length * letters * LEADING) / 2
  addTag(pen, section, 'P', {}, () => {
    for (const [index, line] of set.lines.entries()) {
      const x = board.x + (board.width - line.width * letters) / 2
      drawLines(pen, [line], x, top + index * letters * LEADING, letters, palette.ink)
    }
  }).end()
}
