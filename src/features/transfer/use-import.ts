import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { newId } from '../../document/new-id'
import type { Canvas, CanvasId } from '../../domain/canvas'
import type { OwnKind } from '../../domain/kinds/own-kind'
import type { ForeignCanvas } from '../../importers/foreign/foreign-canvas'
import { assignmentAddress, canvasAddress } from '../../state/addresses'
import { putArrivedFeedback } from '../../state/arrived-feedback'
import { useServices } from '../../state/services'
import type { ExistingCanvas, ImportChoice, ImportNeeds, ImportOutcome } from './import-file'

export type ImportState =
  | { readonly type: 'idle' }
  | { readonly type: 'reading' }
  | {
      readonly type: 'asking'
      readonly existing: ExistingCanvas
      readonly answer: (choice: ImportChoice) => void
    }
  | PreviewState
  | KindPreviewState
  /** Shown when a toast is not enough: something was refused, or there were several files. */
  | { readonly type: 'told'; readonly outcomes: readonly ImportOutcome[] }

/** What was understood of the file of another tool, before anything is written. */
export interface PreviewState {
  readonly type: 'previewing'
  readonly fileName: string
  readonly foreign: ForeignCanvas
  /** Which of how many files, from 1. */
  readonly number: number
  readonly total: number
  /** Undefined where nobody wants it. */
  readonly answer: (canvas: Canvas | undefined) => void
}

/** The kind of canvas that a file describes, before a canvas of it is made. */
export interface KindPreviewState extends Omit<PreviewState, 'type' | 'foreign'> {
  readonly type: 'previewingKind'
  readonly kind: OwnKind
}

/** Takes files one after another and tells what became of them. */
export function useImport(onImported: (id: CanvasId) => void) {
  const [state, setState] = useState<ImportState>({ type: 'idle' })
  const isBusy = useRef(false)
  const makeNeeds = useImportNeeds()
  const finish = useFinish(setState, onImported)

  /** Shows a question and waits for its answer. */
  const question = <Answer>(make: (answer: (given: Answer) => void) => ImportState) =>
    new Promise<Answer>((resolve) => {
      const answer = (given: Answer) => {
        setState({ type: 'reading' })
        resolve(given)
      }
      setState(make(answer))
    })

  const importFiles = async (files: readonly File[]) => {
    if (isBusy.current || files.length === 0) return
    isBusy.current = true
    setState({ type: 'reading' })
    const outcomes: ImportOutcome[] = []
    const total = files.length
    const asks: Asks = {
      ask: (existing) => question((answer) => ({ type: 'asking', existing, answer })),
      preview: (foreign, fileName) =>
        question((answer) => {
          const number = outcomes.length + 1
          return { type: 'previewing', fileName, foreign, number, total, answer }
        }),
      previewKind: (kind, fileName) =>
        question((answer) => {
          const number = outcomes.length + 1
          return { type: 'previewingKind', fileName, kind, number, total, answer }
        }),
    }
    try {
      for (const file of files) outcomes.push(await takeIn(file, makeNeeds(asks)))
      await finish(outcomes)
    } catch (error) {
      // The unexpected belongs to the error screen, which sees only what is thrown while drawing.
      return setState(() => {
        throw error
      })
    } finally {
      isBusy.current = false
    }
  }

  return { state, importFiles, dismiss: () => setState({ type: 'idle' }) }
}

/** What reads files is loaded when one comes; where it cannot be, the file is refused with that reason. */
async function takeIn(file: File, needs: ImportNeeds): Promise<ImportOutcome> {
  // What tells of it has to be there before anything is written.
  const parts = await Promise.all([import('./import-file'), loadTelling()]).catch(() => undefined)
  if (parts) return parts[0].importFile(file, needs)
  return { type: 'refused', fileName: file.name, trouble: { type: 'partMissing' } }
}

const loadTelling = () => import('./tell-outcomes')

type Asks = Pick<ImportNeeds, 'ask' | 'preview' | 'previewKind'>

function useImportNeeds() {
  const { library } = useServices()
  return (asks: Asks): ImportNeeds => {
    const { createCanvas, readCanvas, replaceCanvas, restore } = library.getState()
    const findExisting = (id: CanvasId) => {
      const row = library.getState().rows?.find((candidate) => candidate.id === id)
      return row && { title: row.title, updatedAt: row.updatedAt, isInBin: row.deletedAt !== undefined }
    }
    return { ...asks, findExisting, createCanvas, readCanvas, replaceCanvas, restore, newId }
  }
}

/** Leads to what came in, where it was one; lists what became of several. */
function useFinish(setState: (state: ImportState) => void, onImported: (id: CanvasId) => void) {
  const { toasts, library } = useServices()
  const [, navigate] = useLocation()
  return async (outcomes: readonly ImportOutcome[]) => {
    const needs = { toasts, library, navigate }
    const taken = outcomes.filter((outcome) => outcome.type === 'taken')
    const [first] = outcomes
    if (!first || outcomes.length > 1 || first.type === 'refused') {
      setState({ type: 'told', outcomes })
      return taken.length > 0 && (await loadTelling()).tellTaken(taken, needs)
    }
    setState({ type: 'idle' })
    switch (first.type) {
      case 'cancelled':
        return
      case 'assignment': {
        const { packAssignment } = await import('../../exporters/assignment/pack-assignment')
        return navigate(assignmentAddress(packAssignment(first.file)))
      }
      case 'feedback':
        putArrivedFeedback(first.file)
        return navigate(canvasAddress(first.file.canvas))
      case 'taken':
        onImported(first.id)
        return (await loadTelling()).tellTaken(taken, needs)
      default:
        if (first.type !== 'skipped') onImported(first.id)
        return (await loadTelling()).tellKept(first, needs)
    }
  }
}
