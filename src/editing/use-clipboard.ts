import { type ClipboardEvent, useMemo } from 'react'
import type { Note } from '../domain/canvas'
import { splitIntoNotes } from '../domain/split-notes'
import { useCanvasSession } from '../state/open-canvas'
import { readNotes, writeNotes } from './clipboard'
import { findTarget } from './focus-target'
import { listActedOn, listSelected } from './note-actions'
import { usePasteOffer } from './paste-offer'
import { useAnnouncements } from './use-announcements'
import { useNoteActions } from './use-note-actions'

/** Copying, cutting and pasting whole notes by the browser's own events, so that menus and shortcuts both work. */
export function useClipboard() {
  const session = useCanvasSession()
  const { deleteNotes, pasteNotes } = useNoteActions()
  const offerPaste = usePasteOffer()
  const say = useAnnouncements()
  return useMemo(() => {
    const copy = (event: ClipboardEvent): readonly Note[] => {
      const notes = isTextField(event) ? [] : listCopied(session, event)
      if (notes.length === 0) return []
      event.preventDefault()
      writeNotes(event.clipboardData, notes)
      say.copied(notes.length)
      return notes
    }
    return {
      onCopy: copy,
      onCut: (event: ClipboardEvent) => {
        const notes = copy(event)
        if (notes.length > 0) deleteNotes(notes.map((note) => note.id))
      },
      onPaste: (event: ClipboardEvent) => {
        const target = event.target instanceof Element ? findTarget(event.target) : undefined
        if (isTextField(event) || !target || session.isReadOnly) return
        const ids = session.state.getState().canvas.noteIdsByPlace.get(target.place) ?? []
        const index = target.type === 'note' ? ids.indexOf(target.noteId) + 1 : ids.length
        const notes = readNotes(event.clipboardData)
        const text = event.clipboardData.getData('text/plain')
        const lines = splitIntoNotes(text)
        if (!notes && lines.length === 0) return
        event.preventDefault()
        if (notes) pasteNotes(target.place, index, notes)
        else if (lines.length === 1) pasteNotes(target.place, index, [{ text: text.trim() }])
        else {
          const html = event.clipboardData.getData('text/html')
          offerPaste({ text, html, into: { place: target.place, index } })
        }
      },
    }
  }, [session, deleteNotes, pasteNotes, offerPaste, say])
}

function isTextField(event: ClipboardEvent): boolean {
  return event.target instanceof Element && event.target.matches('input, textarea')
}

/** The note that has the focus, with the selection it belongs to; elsewhere the selection. */
function listCopied(
  session: ReturnType<typeof useCanvasSession>,
  { target }: ClipboardEvent,
): readonly Note[] {
  const focused = target instanceof Element ? findTarget(target) : undefined
  const ids = focused?.type === 'note' ? listActedOn(session, focused.noteId) : listSelected(session)
  const { notesById } = session.state.getState().canvas
  return ids.flatMap((id) => notesById.get(id) ?? [])
}
