import { indexOfNote, writeNoteText } from '../document/commands/notes'
import { splitIntoNotes } from '../domain/split-notes'
import { useCanvasSession } from '../state/open-canvas'
import { focusTarget } from './focus-target'
import type { PasteOffer } from './paste-offer'
import { useNoteActions } from './use-note-actions'

/** What can become of a pasted text; each answer ends the question and puts the focus where it belongs. */
export function usePasteAnswers(offer: PasteOffer, onEnd: () => void) {
  const { document, state } = useCanvasSession()
  const { pasteNotes } = useNoteActions()
  const { text, into } = offer

  /** All of it where it was pasted. */
  const pasteWhole = () => {
    onEnd()
    if ('place' in into) return pasteNotes(into.place, into.index, [{ text }])
    const { note, index, selectionStart, selectionEnd } = into
    if (!state.getState().canvas.notesById.has(note.id))
      return pasteNotes(note.place.block, index, [{ text }])
    const whole = note.text.slice(0, selectionStart) + text + note.text.slice(selectionEnd)
    writeNoteText(document, note.id, whole)
    returnFocus(into)
  }

  /** A note for each line. */
  const pasteLines = () => {
    onEnd()
    const notes = splitIntoNotes(text).map((line) => ({ text: line }))
    if ('place' in into) return pasteNotes(into.place, into.index, notes)
    const { canvas } = state.getState()
    const note = canvas.notesById.get(into.note.id)
    const index = note ? indexOfNote(canvas, note) + 1 : into.index
    pasteNotes(into.note.place.block, index, notes)
  }

  const pasteNothing = () => {
    onEnd()
    returnFocus(into)
  }

  return { pasteWhole, pasteLines, pasteNothing }
}

/** The field that had the focus before the question is gone: its note takes it, or the button that adds one. */
function returnFocus(into: PasteOffer['into']): void {
  if ('note' in into) focusTarget({ type: 'note', noteId: into.note.id, place: into.note.place.block })
}
