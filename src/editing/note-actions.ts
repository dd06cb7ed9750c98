import type { TFunction } from 'i18next'
import type { StoreApi } from 'zustand'
import { addLink, removeLinks } from '../document/commands/links'
import {
  addNotes,
  colourNotes,
  deleteNotes,
  duplicateNotes,
  indexOfNote,
  moveNotes,
  type NewNote,
  type Spot,
} from '../document/commands/notes'
import {
  type Canvas,
  listLinksOf,
  type NoteColour,
  type NoteId,
  PARKING,
  type PlaceId,
} from '../domain/canvas'
import { findCanvasKind } from '../domain/kinds/index'
import type { CanvasSession } from '../state/canvas-session'
import type { ToastState } from '../state/toasts'
import { showUndoToast } from '../state/undo-toast'
import { type FocusTarget, focusTarget } from './focus-target'

export type NoteActions = ReturnType<typeof makeNoteActions>

/** Everything a person can do to notes on the board, by whatever way: keyboard, menu, pointer. */
export function makeNoteActions(session: CanvasSession, toasts: StoreApi<ToastState>, t: TFunction<'board'>) {
  const { document, history, selection } = session
  const readCanvas = () => session.state.getState().canvas
  const change = (act: () => void) => {
    if (!session.isReadOnly) act()
  }
  /** What is new is no addition and tied to no segment: under a filter nobody would see it, nor could write on it. */
  const add = (act: () => void) =>
    change(() => {
      selection.getState().showAllNotes()
      act()
    })
  const startNote = (spot: Spot) =>
    add(() => {
      // One step from the press to the last letter: adding and typing belong together.
      history.beginGroup()
      const [noteId] = addNotes(document, spot, [{ text: '', ...inheritColour(readCanvas(), spot) }])
      if (noteId) selection.getState().startEditing({ noteId, isNew: true })
    })
  return {
    addNote: (place: PlaceId) => startNote({ block: place, index: countNotes(readCanvas(), place) }),
    addNoteBelow: (noteId: NoteId) => {
      const canvas = readCanvas()
      const note = canvas.notesById.get(noteId)
      if (note) startNote({ block: note.place.block, index: indexOfNote(canvas, note) + 1 })
    },
    editNote: (noteId: NoteId) => change(() => selection.getState().startEditing({ noteId, isNew: false })),
    pasteNotes: (place: PlaceId, index: number, notes: readonly NewNote[]) =>
      add(() => selectAndFocus(session, addNotes(document, { block: place, index }, notes))),
    moveNotes: (noteIds: readonly NoteId[], spot: Spot) =>
      change(() => {
        moveNotes(document, noteIds, spot)
        selectAndFocus(session, noteIds)
      }),
    colourNotes: (noteIds: readonly NoteId[], colour: NoteColour) =>
      change(() => colourNotes(document, noteIds, colour)),
    duplicateNotes: (noteIds: readonly NoteId[]) =>
      add(() => selectAndFocus(session, duplicateNotes(document, noteIds))),
    deleteNotes: (noteIds: readonly NoteId[]) =>
      change(() => {
        const next = findTargetAfterDeletion(readCanvas(), noteIds)
        deleteNotes(document, noteIds)
        selection.getState().selectNotes([])
        if (next) focusTarget(next)
        showUndoToast(session, toasts, {
          message: t('deleted', { count: noteIds.length }),
          undo: t('undo', { ns: 'app' }),
        })
      }),
    /** Opens the choice of what the note is linked with. */
    linkNote: (noteId: NoteId) => change(() => selection.getState().startLinking(noteId)),
    toggleLink: (from: NoteId, to: NoteId) => change(() => toggleLink(session, from, to)),
  }
}

/** The notes an act on one note is meant for, in the order of the sheet: the whole selection when it belongs to it. */
export function listActedOn(session: CanvasSession, noteId: NoteId): readonly NoteId[] {
  return listSelected(session).includes(noteId) ? listSelected(session) : [noteId]
}

/** The selected notes that there still are, in the order of the sheet. */
export function listSelected(session: CanvasSession): readonly NoteId[] {
  const { canvas } = session.state.getState()
  const { selectedNoteIds } = session.selection.getState()
  const places = [...findCanvasKind(canvas).blocks.map((block) => block.id), PARKING] as const
  return places
    .flatMap((place) => canvas.noteIdsByPlace.get(place) ?? [])
    .filter((id) => selectedNoteIds.includes(id))
}

function toggleLink({ document, state }: CanvasSession, from: NoteId, to: NoteId): void {
  // Two tabs can make the same link at once: whoever unties the notes means every link between them.
  const between = listLinksOf(state.getState().canvas, from).filter(
    (link) => link.from === to || link.to === to,
  )
  if (between.length > 0)
    removeLinks(
      document,
      between.map((link) => link.id),
    )
  else addLink(document, { from, to, label: '' })
}

function selectAndFocus(session: CanvasSession, noteIds: readonly NoteId[]): void {
  const [first] = noteIds
  const note = first ? session.state.getState().canvas.notesById.get(first) : undefined
  session.selection.getState().selectNotes(noteIds)
  if (note) focusTarget({ type: 'note', noteId: note.id, place: note.place.block })
}

function countNotes(canvas: Canvas, place: PlaceId): number {
  return canvas.noteIdsByPlace.get(place)?.length ?? 0
}

/** A new note continues in the colour of the one above it. */
function inheritColour(canvas: Canvas, { block, index }: Spot): Partial<NewNote> {
  const above = canvas.noteIdsByPlace.get(block)?.[index - 1]
  const colour = above ? canvas.notesById.get(above)?.colour : undefined
  return colour ? { colour } : {}
}

function findTargetAfterDeletion(canvas: Canvas, noteIds: readonly NoteId[]): FocusTarget | undefined {
  const note = canvas.notesById.get(noteIds[0] ?? '')
  if (!note) return undefined
  const place = note.place.block
  const ids = canvas.noteIdsByPlace.get(place) ?? []
  const start = ids.indexOf(note.id)
  const left = [...ids.slice(start), ...ids.slice(0, start).reverse()].find((id) => !noteIds.includes(id))
  return left ? { type: 'note', noteId: left, place } : { type: 'add', place }
}
