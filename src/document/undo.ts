import * as Y from 'yjs'
import type { NoteId } from '../domain/canvas'
import { type CanvasDocument, LOCAL_ORIGIN } from './schema'

/** What was selected when an act was done, so that undo can show where it happened. */
export interface UndoFocus {
  readonly noteIds: readonly NoteId[]
}

export interface UndoHistory {
  readonly undo: () => UndoFocus | undefined
  readonly redo: () => UndoFocus | undefined
  readonly canUndo: () => boolean
  readonly canRedo: () => boolean
  /** From here to `endGroup`, everything is one step: the typing between focus and blur. */
  readonly beginGroup: () => void
  readonly endGroup: () => void
  /** Takes the last act back and forgets it: a new note that was left empty never was. */
  readonly discardLast: () => void
  readonly subscribe: (listener: () => void) => () => void
  readonly stop: () => void
}

const FOCUS = 'focus'

/** Undo of this device's acts only, one step per act; what others do is never undone. */
export function makeUndoHistory(document: CanvasDocument, readFocus: () => UndoFocus): UndoHistory {
  const scope = [document.meta, document.title, document.pitch, document.notes]
  const manager = new Y.UndoManager([...scope, document.links, document.motivations, document.answers], {
    trackedOrigins: new Set([LOCAL_ORIGIN]),
    captureTimeout: 0,
  })
  manager.on('stack-item-added', ({ stackItem }) => {
    stackItem.meta.set(FOCUS, readFocus())
  })
  const focusOf = (item: { meta: Map<unknown, unknown> } | null): UndoFocus | undefined =>
    // The manager keeps meta data untyped; only the line above writes this key.
    item?.meta.get(FOCUS) as UndoFocus | undefined
  const endGroup = () => {
    manager.captureTimeout = 0
    manager.stopCapturing()
  }
  return {
    undo: () => {
      endGroup()
      return focusOf(manager.undo())
    },
    redo: () => {
      endGroup()
      return focusOf(manager.redo())
    },
    canUndo: () => manager.canUndo(),
    canRedo: () => manager.canRedo(),
    beginGroup: () => {
      manager.stopCapturing()
      manager.captureTimeout = Number.POSITIVE_INFINITY
    },
    endGroup,
    discardLast: () => {
      endGroup()
      if (!manager.undo()) return
      manager.redoStack.pop()
    },
    subscribe: (listener) => subscribeToStacks(manager, listener),
    stop: () => manager.destroy(),
  }
}

function subscribeToStacks(manager: Y.UndoManager, listener: () => void): () => void {
  manager.on('stack-item-added', listener)
  manager.on('stack-item-popped', listener)
  manager.on('stack-cleared', listener)
  return () => {
    manager.off('stack-item-added', listener)
    manager.off('stack-item-popped', listener)
    manager.off('stack-cleared', listener)
  }
}
