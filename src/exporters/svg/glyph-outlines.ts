import type { Font, GlyphRun } from 'fontkit'
import type { FontChain } from '../pdf/fonts/font-chain'
import type { FontFile } from '../pdf/fonts/font-file'
import { listVisibleCodePoints } from '../pdf/fonts/graphemes'
import { BASELINE } from '../pdf/pen'
import type { PlacedLine } from '../pdf/sheet/lay-out-sheet'
import type { Run } from '../pdf/typeset/typesetter'

/** Letters as shapes, so that a picture looks alike where its fonts are not installed. */
export interface GlyphOutlines {
  /** Width of a text in a font at size 1. */
  readonly measure: (text: string, font: FontFile) => number
  readonly drawLine: (line: PlacedLine) => string
  /** The shape of each glyph that was drawn, once. */
  readonly listShapes: () => string
}

export function makeGlyphOutlines(chain: FontChain): GlyphOutlines {
  const runs = new Map<string, GlyphRun | undefined>()
  const shapes = new Map<string, string>()
  const layOut = (text: string, file: FontFile) => {
    const key = `${file}/${text}`
    if (!runs.has(key)) runs.set(key, chain.get(file)?.coverage.layout(text))
    return runs.get(key)
  }
  const measure = (text: string, file: FontFile) =>
    (layOut(text, file)?.advanceWidth ?? 0) / (chain.get(file)?.coverage.unitsPerEm ?? 1)
  const useShape = (file: FontFile, id: number, path: () => string, x: number, y: number): string => {
    const name = `${file}-${id}`
    if (!shapes.has(name)) shapes.set(name, path())
    if (shapes.get(name) === '') return ''
    const at = `x="${Math.round(x)}"${y === 0 ? '' : ` y="${Math.round(y)}"`}`
    return `<use xlink:href="#${name}" ${at}/>`
  }
  const drawGlyphs = (run: Run, font: Font) => {
    if (run.isMissing) {
      const box = font.getGlyph(0)
      const count = listVisibleCodePoints(run.text).length
      const places = Array.from({ length: count }, (_, index) => index * box.advanceWidth)
      return places.map((x) => useShape(run.font, 0, () => box.path.toSVG(), x, 0)).join('')
    }
    const laidOut = layOut(run.text, run.font)
    let x = 0
    return laidOut?.glyphs
      .map((glyph, index) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = laidOut.positions[index] ?? {}
        const drawn = useShape(run.font, glyph.id, () => glyph.path.toSVG(), x + xOffset, yOffset)
        x += xAdvance
        return drawn
      })
      .join('')
  }
  return {
    measure,
    drawLine: ({ line, x, y, ink }) => {
      let left = x
      const drawn = line.runs.map((run) => {
        const font = chain.get(run.font)?.coverage
        const glyphs = font && drawGlyphs(run, font)
        const start = left
        left += measure(run.text, run.font) * ink.size
        if (!font || !glyphs) return ''
        const scale = (ink.size / font.unitsPerEm).toPrecision(5)
        const spot = `${start.toFixed(2)} ${(y + BASELINE * ink.size).toFixed(2)}`
        return `<g transform="matrix(${scale} 0 0 -${scale} ${spot})">${glyphs}</g>`
      })
      return `<g fill="${ink.colour}">${drawn.join('')}</g>`
    },
    listShapes: () =>
      [...shapes]
        .filter(([, path]) => path !== '')
        .map(([name, path]) => `<path id="${name}" d="${path}"/>`)
        .join(''),
  }
}
