import type { Language } from '../../domain/language'
import { escapeXml } from '../escape-xml'
import { palette } from '../palette'
import { BASELINE, type Box } from '../pdf/pen'
import type { PlacedLine, SheetItem, TextItem } from '../pdf/sheet/lay-out-sheet'
import type { GlyphOutlines } from './glyph-outlines'

export interface Picture {
  readonly title: string
  /** What the picture is of, in one sentence. */
  readonly description: string
  readonly contentLanguage: Language
  /** Of the fixed words. */
  readonly language: Language
  /** In points. */
  readonly size: { readonly width: number; readonly height: number }
  readonly pixelWidth: number
  readonly items: readonly SheetItem[]
}

/**
 * Writes a sheet as SVG: everything as shapes and, above them, the same lines as text that cannot be seen but found,
 * selected, copied and read aloud. See docs/decisions/0023-pictures.md.
 */
export function writeSvg(picture: Picture, outlines: GlyphOutlines): string {
  const { width, height } = picture.size
  const shapes = picture.items.map((item) => drawShapes(item, outlines)).join('\n')
  const texts = picture.items.map((item) => writeTexts(item, picture)).join('\n')
  const language = picture.contentLanguage
  const pixelHeight = findPixelHeight(picture)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${picture.pixelWidth}" height="${pixelHeight}" viewBox="0 0 ${round(width)} ${round(height)}" lang="${language}" xml:lang="${language}">`,
    `<title>${escapeXml(picture.title)}</title>`,
    `<desc>${escapeXml(picture.description)}</desc>`,
    `<defs>${outlines.listShapes()}</defs>`,
    // Beyond the edges, because whole pixels and points never meet exactly.
    `<rect x="-2" y="-2" width="${round(width + 4)}" height="${round(height + 4)}" fill="${palette.paper}"/>`,
    `<g aria-hidden="true">${shapes}</g>`,
    `<g fill-opacity="0" font-family="Noto Sans, Noto Sans Georgian, sans-serif" xml:space="preserve">${texts}</g>`,
    '</svg>',
    '',
  ].join('\n')
}

export function findPixelHeight({ size, pixelWidth }: Pick<Picture, 'size' | 'pixelWidth'>): number {
  return Math.round((pixelWidth * size.height) / size.width)
}

function drawShapes(item: SheetItem, outlines: GlyphOutlines): string {
  switch (item.type) {
    case 'group':
      return item.items.map((child) => drawShapes(child, outlines)).join('')
    case 'text':
      return item.parts.flat().map(outlines.drawLine).join('')
    case 'frame':
      return drawFrame(item.box, item.cells)
    case 'box': {
      const { fill, edge, radius, isDashed } = item.look
      const stroke = isDashed ? 'stroke-width="0.9" stroke-dasharray="2.4 1.8"' : 'stroke-width="0.5"'
      return `<rect ${placeBox(item.box)} rx="${radius}" fill="${fill}" stroke="${edge}" ${stroke}/>`
    }
    case 'dot':
      return `<circle cx="${round(item.x)}" cy="${round(item.y)}" r="${round(item.radius)}" fill="${item.colour}"/>`
    case 'rules': {
      const path = item.rules.map(({ x, end, y }) => `M${round(x)} ${round(y)}H${round(end)}`).join('')
      return `<path d="${path}" stroke="${item.colour}" stroke-width="${round(item.width)}"/>`
    }
  }
}

/** The corners of the board are round; the cells at its edges stay within them. */
function drawFrame(box: Box, cells: readonly Box[]): string {
  const edge = `stroke="${palette.line}" stroke-width="0.75"`
  const clip = `<clipPath id="board"><rect ${placeBox(box)} rx="8"/></clipPath>`
  const drawn = cells.map((cell) => `<rect ${placeBox(cell)}/>`).join('')
  return `${clip}<rect ${placeBox(box)} rx="8" fill="${palette.surface}"/><g clip-path="url(#board)" fill="none" ${edge}>${drawn}</g><rect ${placeBox(box)} rx="8" fill="none" ${edge}/>`
}

const roles = { H1: 'role="heading" aria-level="1"', H2: 'role="heading" aria-level="2"' } as const

function writeTexts(item: SheetItem, picture: Picture): string {
  switch (item.type) {
    case 'group': {
      const role = { Sect: 'group', L: 'list', LI: 'listitem' }[item.tag]
      return `<g role="${role}">${item.items.map((child) => writeTexts(child, picture)).join('')}</g>`
    }
    case 'text':
      return item.parts.map((lines) => writeText(lines, item, picture)).join('')
    default:
      return ''
  }
}

function writeText(lines: readonly PlacedLine[], { tag, isFixed }: TextItem, picture: Picture): string {
  const [first] = lines
  if (!first) return ''
  const isForeign = isFixed && picture.language !== picture.contentLanguage
  const attributes = [
    `font-size="${round(first.ink.size)}"`,
    ...(tag === 'H1' || tag === 'H2' ? [roles[tag]] : []),
    ...(isForeign ? [`lang="${picture.language}" xml:lang="${picture.language}"`] : []),
  ]
  return `<text ${attributes.join(' ')}>${lines.map(writeLine).join('')}</text>`
}

/** Whatever font shows it, a line is as long as its shapes, so that what is selected is what is seen. */
function writeLine({ line, x, y, ink }: PlacedLine): string {
  const text = line.runs.map((run) => run.text).join('')
  const shown = text.trimEnd()
  const after = line.isEnded ? '\n' : text.slice(shown.length)
  const spot = `x="${round(x)}" y="${round(y + BASELINE * ink.size)}"`
  const length =
    line.width > 0 ? ` textLength="${round(line.width * ink.size)}" lengthAdjust="spacingAndGlyphs"` : ''
  return `<tspan ${spot}${length}>${escapeXml(shown)}</tspan>${after}`
}

function placeBox({ x, y, width, height }: Box): string {
  return `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`
}

function round(length: number): string {
  return String(Math.round(length * 100) / 100)
}
