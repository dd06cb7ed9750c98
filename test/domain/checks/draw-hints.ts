import type { Canvas } from '../../../src/domain/canvas'
import { listHints } from '../../../src/domain/checks/list-hints'
import { drawCanvas } from '../../support/canvas-text'

/** The day on which all these canvases are looked at. */
export const today = '2026-11-22'

/** What is said of a canvas drawn as text, by the ids of the hints: a note's id is its text. */
export function checkDrawing(lines: string, rest: Partial<Canvas> = {}): string[] {
  return listHints(drawCanvas(lines, rest), today).map(({ id }) => id)
}
