import type { Judgement } from '../../domain/assignment/judge-assignment'
import type { Canvas } from '../../domain/canvas'
import type { CanvasFile, FileHandIn } from '../../domain/canvas-file'
import { makeFingerprint } from '../fingerprint'
import { makeCanvasFile } from '../json/make-canvas-file'

/** A canvas file that says that it was handed in, and what was there. */
export type HandInFile = CanvasFile & { readonly handIn: FileHandIn }

/** What is handed in (R16). Give it the canvas as it leaves the device, and what the checklist says of just that one. */
export function makeHandIn(canvas: Canvas, { criteria, points, total }: Judgement, now: Date): HandInFile {
  return {
    ...makeCanvasFile(canvas, now),
    handIn: {
      handedInAt: now.toISOString(),
      fingerprint: makeFingerprint(canvas),
      points,
      total,
      met: criteria.filter(({ isMet }) => isMet).map(({ criterion }) => criterion.id),
    },
  }
}

/** `*.hand-in.harreman.json`, indented to be read by people too. */
export function writeHandIn(file: HandInFile): Blob {
  return new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' })
}
