import { noAssignment } from '../../../src/domain/assignment/assignment'
import type { Canvas } from '../../../src/domain/canvas'
import { makeFingerprint } from '../../../src/exporters/fingerprint'
import { makeCanvasFile } from '../../../src/exporters/json/make-canvas-file'
import type { GivenFile } from '../../../src/features/hand-ins/given-file'
import { drawCanvas } from '../../support/canvas-text'

const criterion = {
  id: 'k1',
  text: '',
  points: 4,
  need: { type: 'notes', block: 'channels', count: 2 },
  isTicked: false,
  order: 'a0',
} as const

/** A student's canvas with a rubric of one line: two channels, four points, due on 1 March 2030. */
export function drawHandIn(lines: string, rest: Partial<Canvas> = {}): Canvas {
  const assignment = { ...noAssignment, title: 'Plan', dueDate: '2030-03-01', criteria: [criterion] }
  return drawCanvas(lines, { id: 'c1', title: 'Bakery', author: 'Ane', assignment, ...rest })
}

interface HandInChanges {
  readonly points?: number
  readonly fingerprint?: string
  readonly handedInAt?: string
}

/** The text of a hand-in as Harreman writes it, or with a claim that is not true. */
export function writeHandIn(canvas: Canvas, changes: HandInChanges = {}): string {
  const handIn = {
    handedInAt: '2030-02-28T10:00:00.000Z',
    fingerprint: makeFingerprint(canvas),
    points: 4,
    total: 4,
    met: ['k1'],
    ...changes,
  }
  return JSON.stringify({ ...makeCanvasFile(canvas, new Date(0)), handIn })
}

export function makeGivenFile(name: string, content: BlobPart): GivenFile {
  return { name, content: new Blob([content]) }
}

/** Enough of a PDF: the fingerprint among its keywords, between bytes that are no text. */
export function makePdf(fingerprint: string): Uint8Array<ArrayBuffer> {
  const words = new TextEncoder().encode(`%PDF-1.7 /Keywords (bakery harreman-sha256-${fingerprint})`)
  return new Uint8Array([0xff, 0xfe, ...words, 0x80, 0x00])
}
