import { createContext, lazy, type ReactNode, Suspense, useContext, useState } from 'react'
import { indexOfNote, writeNoteText } from '../document/commands/notes'
import type { Note, PlaceId } from '../domain/canvas'
import { splitIntoNotes } from '../domain/split-notes'
import { useCanvasSession } from '../state/open-canvas'
import { focusTarget } from './focus-target'
import { useNoteActions } from './use-note-actions'

const PasteDialog = lazy(() => import('./paste-dialog'))

/** Text of several lines, and where it was pasted: beside the notes, or into the text of one. */
export interface PasteOffer {
  readonly text: string
  /** The same with its headings, bold and lists, where the clipboard has that. */
  readonly html?: string | undefined
  readonly into:
    | { readonly place: PlaceId; readonly index: number }
    | {
        readonly note: Note
        /** Where the note stood: a new one that was still empty goes away when the question takes the focus. */
        readonly index: number
        readonly selectionStart: number
        readonly selectionEnd: number
      }
}

const PasteOfferContext = createContext<(offer: PasteOffer) => void>(() => undefined)

/** Asks how text of several lines is to come in: one note per line, or all of it in one. */
export function usePasteOffer(): (offer: PasteOffer) => void {
  return useContext(PasteOfferContext)
}

export function PasteOfferProvider({ children }: { readonly children: ReactNode }) {
  const [offer, setOffer] = useState<PasteOffer>()
  const { document, state } = useCanvasSession()
  const { pasteNotes } = useNoteActions()
  const close = () => setOffer(undefined)
  const pasteWhole = ({ text, into }: PasteOffer) => {
    if ('place' in into) return pasteNotes(into.place, into.index, [{ text }])
    const { note, index, selectionStart, selectionEnd } = into
    const { canvas } = state.getState()
    if (!canvas.notesById.has(note.id)) return pasteNotes(note.place.block, index, [{ text }])
    writeNoteText(
      document,
      note.id,
      note.text.slice(0, selectionStart) + text + note.text.slice(selectionEnd),
    )
    returnFocus(into)
  }
  const pasteLines = ({ text, into }: PasteOffer) => {
    const notes = splitIntoNotes(text).map((line) => ({ text: line }))
    if ('place' in into) return pasteNotes(into.place, into.index, notes)
    const note = state.getState().canvas.notesById.get(into.note.id)
    const index = note ? indexOfNote(state.getState().canvas, note) + 1 : into.index
    pasteNotes(into.note.place.block, index, notes)
  }
  return (
    <PasteOfferContext value={setOffer}>
      {children}
      {offer && (
        <Suspense fallback={null}>
          <PasteDialog
            offer={offer}
            onEnd={() => setOffer(undefined)}
            onSplit={() => {
              close()
              pasteLines(offer)
            }}
            onWhole={() => {
              close()
              pasteWhole(offer)
            }}
            onClose={() => {
              close()
              returnFocus(offer.into)
            }}
          />
        </Suspense>
      )}
    </PasteOfferContext>
  )
}

/** The field that had the focus before the question is gone: its note takes it, or the button that adds one. */
function returnFocus(into: PasteOffer['into']): void {
  if ('note' in into) focusTarget({ type: 'note', noteId: into.note.id, place: into.note.place.block })
}
