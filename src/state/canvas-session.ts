import * as Y from 'yjs'
import { createStore, type StoreApi } from 'zustand'
import { observeCanvas } from '../document/observe-canvas'
import { type CanvasDocument, openSchema } from '../document/schema'
import { makeUndoHistory, type UndoHistory } from '../document/undo'
import type { Canvas, CanvasId } from '../domain/canvas'
import { summariseCanvas } from '../domain/progress'
import { packDamaged } from '../storage/canvas-row'
import type { DamagedCanvas, DocumentProvider, SaveState, Storage, StorageFailure } from '../storage/storage'
import { createSelection, type SelectionState } from './selection'
import { upgradeCanvas } from './upgrade-canvas'
import { watchForVersions } from './version-watch'

/** The open canvas as views see it: derived from the document, never edited in place. */
export interface CanvasState {
  readonly canvas: Canvas
  readonly saveState: SaveState
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Why the last version of the canvas could not be kept. */
  readonly versionFailure?: StorageFailure | undefined
}

/** A canvas that is open in this tab. */
export interface CanvasSession {
  readonly id: CanvasId
  /** Commands write here. */
  readonly document: CanvasDocument
  readonly history: UndoHistory
  readonly state: StoreApi<CanvasState>
  readonly selection: StoreApi<SelectionState>
  /** True for a document from a newer version of Harreman, and for a former version of a canvas. */
  readonly isReadOnly: boolean
  readonly isFormer: boolean
  readonly undo: () => void
  readonly redo: () => void
  /** Writes again what could not be written. */
  readonly retrySaving: () => Promise<void>
  readonly close: () => Promise<void>
}

export type CanvasOpening =
  | { readonly type: 'opened'; readonly session: CanvasSession }
  | { readonly type: 'missing' }
  | { readonly type: 'damaged'; readonly damaged: DamagedCanvas }
  | { readonly type: 'failed'; readonly failure: StorageFailure }

export async function openCanvas(storage: Storage, id: CanvasId): Promise<CanvasOpening> {
  const document = openSchema(new Y.Doc({ guid: id }))
  let summary = () => summariseCanvas(observation.read())
  const observation = observeCanvas(document, () => undefined)
  const outcome = await storage.openDocument(id, document.doc, () => summary())
  observation.stop()
  if (outcome.type !== 'opened') return outcome
  const upgrade = await upgradeCanvas(storage, id, document)
  if (upgrade.state === 'foreign') return setAside(storage, id, document, outcome.provider)
  const session = startSession(id, document, outcome.provider, {
    isReadOnly: upgrade.state === 'newer',
  })
  summary = () => summariseCanvas(session.state.getState().canvas)
  askForPersistence(storage, document.doc)
  const onOutcome = (versionFailure?: StorageFailure) => session.state.setState({ versionFailure })
  const endVersions = watchForVersions({ storage, id, document, onOutcome })
  const close = async () => {
    await endVersions()
    await session.close()
  }
  return { type: 'opened', session: { ...session, close } }
}

/**
 * No Harreman writes a document without a version, so nothing in it can be trusted, and an edit would make it worse:
 * it counts as damaged. Nothing is written; what is there can be downloaded.
 */
async function setAside(
  storage: Storage,
  id: CanvasId,
  document: CanvasDocument,
  provider: DocumentProvider,
): Promise<CanvasOpening> {
  await provider.close()
  const rows = await storage.canvases.list().catch(() => [])
  const row = rows.find((candidate) => candidate.id === id)
  return { type: 'damaged', damaged: packDamaged(id, row, [Y.encodeStateAsUpdateV2(document.doc)]) }
}

/** A session of a document, which it closes together with the provider. */
export function startSession(
  id: CanvasId,
  document: CanvasDocument,
  provider: DocumentProvider,
  { isReadOnly, isFormer = false }: { readonly isReadOnly: boolean; readonly isFormer?: boolean },
): CanvasSession {
  const selection = createSelection()
  const history = makeUndoHistory(document)
  const observation = observeCanvas(document, (canvas) => state.setState({ canvas }))
  const state = createStore<CanvasState>(() => ({
    canvas: observation.read(),
    saveState: provider.getState(),
    canUndo: false,
    canRedo: false,
  }))
  const stopSaving = provider.subscribe(() => state.setState({ saveState: provider.getState() }))
  const stopHistory = history.subscribe(() =>
    state.setState({ canUndo: history.canUndo(), canRedo: history.canRedo() }),
  )
  const travel = (step: UndoHistory['undo']) => () => {
    const concerned = step() ?? []
    const { canvas } = state.getState()
    const noteIds = concerned.filter((noteId) => canvas.notesById.has(noteId))
    if (noteIds.length > 0) selection.getState().selectNotes(noteIds)
  }
  return {
    id,
    document,
    history,
    state,
    selection,
    isReadOnly,
    isFormer,
    undo: travel(history.undo),
    redo: travel(history.redo),
    retrySaving: provider.retry,
    close: async () => {
      stopSaving()
      stopHistory()
      history.stop()
      // The last write still needs the summary, which the observation keeps up to date.
      await provider.close()
      observation.stop()
      document.doc.destroy()
    },
  }
}

/** At the first edit, not before: a browser asks the person only when there is something to keep. */
function askForPersistence(storage: Storage, doc: Y.Doc): void {
  doc.once('update', () => {
    storage.requestPersistence().catch(() => false)
  })
}
