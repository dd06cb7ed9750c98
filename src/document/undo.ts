import type { NoteId } from '../domain/canvas'
import { CanvasUndoManager, type StackItem } from './canvas-undo-manager'
import { watchConcernedNotes } from './concerned-notes'
import { type CanvasDocument, LOCAL_ORIGIN } from './schema'

export interface UndoHistory {
  /** Gives the notes that the step concerns, those that are gone now among them; undefined when there was none. */
  readonly undo: () => readonly NoteId[] | undefined
  readonly redo: () => readonly NoteId[] | undefined
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

const NOTES = 'notes'

/** Undo of this device's acts only, one step per act; what others do is never undone. */
export function makeUndoHistory(document: CanvasDocument): UndoHistory {
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of [...listeners]) listener()
  }
  // Before the manager, so that it knows the notes of a transaction when the manager hears of it.
  const concerned = watchConcernedNotes(document)
  const manager = makeManager(document)
  const rememberNotes = ({ stackItem }: { stackItem: StackItem }) => {
    stackItem.meta.set(NOTES, new Set([...readNotes(stackItem), ...concerned.read()]))
  }
  manager.on('stack-item-updated', rememberNotes)
  manager.on('stack-item-added', rememberNotes)
  manager.on('stack-item-added', tell)
  manager.on('stack-item-popped', tell)
  manager.on('stack-cleared', tell)
  const endGroup = () => {
    manager.captureTimeout = NEVER
    manager.stopCapturing()
  }
  const travel = (step: () => StackItem | null) => () => {
    endGroup()
    const item = step()
    return item ? [...readNotes(item)] : undefined
  }
  return {
    undo: travel(() => manager.undo()),
    redo: travel(() => manager.redo()),
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
      manager.forgetRedo(manager.redoStack.splice(-1))
      tell()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop: () => {
      // Who offers to take an act back hears that it cannot be any more.
      manager.clear()
      concerned.stop()
      manager.destroy()
    },
  }
}

/** As a time between two acts that belong together: not even acts between which the clock was set back do. */
const NEVER = Number.NEGATIVE_INFINITY

function makeManager(document: CanvasDocument): CanvasUndoManager {
  const { doc: _, ...scope } = document
  return new CanvasUndoManager(Object.values(scope), {
    trackedOrigins: new Set([LOCAL_ORIGIN]),
    captureTimeout: NEVER,
  })
}

function readNotes(item: StackItem): ReadonlySet<NoteId> {
  const noteIds: unknown = item.meta.get(NOTES)
  return noteIds instanceof Set ? noteIds : new Set()
}
