import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId } from '../../document/new-id'
import type { CanvasId } from '../../domain/canvas'
import { useServices } from '../../state/services'
import {
  type ExistingCanvas,
  type ImportChoice,
  type ImportNeeds,
  type ImportOutcome,
  importFile,
} from './import-file'

export type ImportState =
  | { readonly type: 'idle' }
  | { readonly type: 'reading' }
  | {
      readonly type: 'asking'
      readonly existing: ExistingCanvas
      readonly answer: (choice: ImportChoice) => void
    }
  /** Shown when a toast is not enough: something was refused, or there were several files. */
  | { readonly type: 'told'; readonly outcomes: readonly ImportOutcome[] }

/** Takes files one after another and tells what became of them. */
export function useImport(onImported: (id: CanvasId) => void) {
  const [state, setState] = useState<ImportState>({ type: 'idle' })
  const isBusy = useRef(false)
  const makeNeeds = useImportNeeds()
  const tell = useOutcomeToast()

  const ask = (existing: ExistingCanvas) =>
    new Promise<ImportChoice>((resolve) => {
      const answer = (choice: ImportChoice) => {
        setState({ type: 'reading' })
        resolve(choice)
      }
      setState({ type: 'asking', existing, answer })
    })

  const importFiles = async (files: readonly File[]) => {
    if (isBusy.current || files.length === 0) return
    isBusy.current = true
    setState({ type: 'reading' })
    const outcomes: ImportOutcome[] = []
    try {
      for (const file of files) outcomes.push(await importFile(file, makeNeeds(ask)))
    } catch (error) {
      // The unexpected belongs to the error screen, which sees only what is thrown while drawing.
      return setState(() => {
        throw error
      })
    } finally {
      isBusy.current = false
    }
    const [first] = outcomes
    if (first && outcomes.length === 1 && first.type !== 'refused') {
      setState({ type: 'idle' })
      tell(first)
      if (first.type !== 'skipped') onImported(first.id)
    } else setState({ type: 'told', outcomes })
  }

  return { state, importFiles, dismiss: () => setState({ type: 'idle' }) }
}

function useImportNeeds() {
  const { library } = useServices()
  return (ask: ImportNeeds['ask']): ImportNeeds => {
    const { createCanvas, readCanvas, replaceCanvas, restore } = library.getState()
    const findExisting = (id: CanvasId) => {
      const row = library.getState().rows?.find((candidate) => candidate.id === id)
      return row && { title: row.title, updatedAt: row.updatedAt, isInBin: row.deletedAt !== undefined }
    }
    return { ask, findExisting, createCanvas, readCanvas, replaceCanvas, restore, newId }
  }
}

/** One toast for one file; a replaced canvas can be put back. */
function useOutcomeToast() {
  const { t } = useTranslation(['transfer', 'app'])
  const { toasts, library } = useServices()
  return (outcome: Exclude<ImportOutcome, { type: 'refused' }>) => {
    const { showToast } = toasts.getState()
    const title = outcome.title || t('app:untitled')
    const message = t(`outcome.${outcome.type}`, { title })
    if (outcome.type !== 'replaced' || !outcome.former) return showToast({ message })
    const { id, former } = outcome
    const putBack = () => {
      library
        .getState()
        .replaceCanvas(id, former, 'restore')
        .then(() => showToast({ message: t('undone', { title }) }))
        .catch(() => showToast({ message: t('undoFailed', { title }) }))
    }
    showToast({ message, action: { label: t('undo'), run: putBack } })
  }
}
