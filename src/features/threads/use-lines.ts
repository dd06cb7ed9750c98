import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Canvas, Link, LinkEnd } from '../../domain/canvas'
import { type Box, drawLine } from './draw-line'

export interface DrawnLine {
  readonly link: Link
  readonly path: string
}

/**
 * Lines between the notes as they stand in the document now: the elements of the board, on which the drawing lies, that carry
 * `data-end`. Measured anew when links, notes, sizes or fonts change; scrolling moves the lines with the board.
 */
export function useLines(
  drawing: RefObject<SVGSVGElement | null>,
  canvas: Canvas,
  links: readonly Link[],
): readonly DrawnLine[] {
  const [lines, setLines] = useState<readonly DrawnLine[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed canvas may have moved the notes
  useLayoutEffect(() => {
    const element = drawing.current?.parentElement
    if (!element) return
    const measure = () => {
      const measured = measureLines(element, links)
      setLines((before) => (isSameDrawing(before, measured) ? before : measured))
    }
    measure()
    if (links.length === 0) return
    const observer = new ResizeObserver(measure)
    for (const part of [element, ...element.querySelectorAll('[data-measured]')]) observer.observe(part)
    // Jsdom has no fonts.
    const fonts: FontFaceSet | undefined = document.fonts
    fonts?.addEventListener('loadingdone', measure)
    return () => {
      observer.disconnect()
      fonts?.removeEventListener('loadingdone', measure)
    }
  }, [drawing, canvas, links])
  return lines
}

function measureLines(board: HTMLElement, links: readonly Link[]): readonly DrawnLine[] {
  if (links.length === 0) return []
  const frame = board.getBoundingClientRect()
  const boxes = new Map<LinkEnd, Box>()
  for (const element of board.querySelectorAll<HTMLElement>('[data-end]')) {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    boxes.set(element.dataset.end ?? '', {
      left: left - frame.left,
      right: right - frame.left,
      top: top - frame.top,
      bottom: bottom - frame.top,
    })
  }
  return links.flatMap((link) => {
    const from = boxes.get(link.from)
    const to = boxes.get(link.to)
    return from && to ? [{ link, path: drawLine(from, to, frame.width) }] : []
  })
}

function isSameDrawing(one: readonly DrawnLine[], other: readonly DrawnLine[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ link, path }, index) => link === other[index]?.link && path === other[index].path)
  )
}
