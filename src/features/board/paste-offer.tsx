import { createContext, lazy, type ReactNode, Suspense, useContext, useState } from 'react'
import { indexOfNote, writeNoteText } from '../../document/commands/notes'
import type { Note, PlaceId } from '../../domain/canvas'
import { splitIntoNotes } from '../../domain/split-notes'
import { useCanvasSession } from '../../state/open-canvas'
import { useBoardActions } from './use-board-actions'

const PasteDialog = lazy(() => import('./paste-dialog'))

/** Text of several lines, and where it was pasted: beside the notes, or into the text of one. */
export interface PasteOffer {
  readonly text: string
  readonly into:
    | { readonly place: PlaceId; readonly index: number }
    | { readonly note: Note; readonly selectionStart: number; readonly selectionEnd: number }
}

const PasteOfferContext = createContext<(offer: PasteOffer) => void>(() => undefined)

/** Asks how text of several lines is to come in: one note per line, or all of it in one. */
export function usePasteOffer(): (offer: PasteOffer) => void {
  return useContext(PasteOfferContext)
}

export function PasteOfferProvider({ children }: { readonly children: ReactNode }) {
  const [offer, setOffer] = useState<PasteOffer>()
  const { document, state } = useCanvasSession()
  const { pasteNotes } = useBoardActions()
  const close = () => setOffer(undefined)
  const pasteWhole = ({ text, into }: PasteOffer) => {
    if ('place' in into) return pasteNotes(into.place, into.index, [{ text }])
    const { note, selectionStart, selectionEnd } = into
    const { canvas } = state.getState()
    // A new note that was still empty went away when the question took the focus.
    if (!canvas.notesById.has(note.id))
      return pasteNotes(note.place.block, Number.POSITIVE_INFINITY, [{ text }])
    writeNoteText(
      document,
      note.id,
      note.text.slice(0, selectionStart) + text + note.text.slice(selectionEnd),
    )
  }
  const pasteLines = ({ text, into }: PasteOffer) => {
    const notes = splitIntoNotes(text).map((line) => ({ text: line }))
    if ('place' in into) return pasteNotes(into.place, into.index, notes)
    const note = state.getState().canvas.notesById.get(into.note.id)
    const index = note ? indexOfNote(state.getState().canvas, note) + 1 : Number.POSITIVE_INFINITY
    pasteNotes(into.note.place.block, index, notes)
  }
  return (
    <PasteOfferContext value={setOffer}>
      {children}
      {offer && (
        <Suspense fallback={null}>
          <PasteDialog
            lines={splitIntoNotes(offer.text)}
            onSplit={() => {
              close()
              pasteLines(offer)
            }}
            onWhole={() => {
              close()
              pasteWhole(offer)
            }}
            onClose={close}
          />
        </Suspense>
      )}
    </PasteOfferContext>
  )
}
