import { type ClipboardEvent, type KeyboardEvent, useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { indexOfNote, writeNoteText } from '../document/commands/notes'
import type { Note } from '../domain/canvas'
import { splitIntoNotes } from '../domain/split-notes'
import { useCanvasSession, useCanvasState } from '../state/open-canvas'
import { TextArea } from '../ui/text-area'
import { focusTarget } from './focus-target'
import { usePasteOffer } from './paste-offer'
import { showElement } from './show-element'
import { useNoteActions } from './use-note-actions'

interface NoteEditorProps {
  readonly note: Note
  readonly className?: string | undefined
}

/** Edits the short text in place; each letter is written at once, the whole typing is one step of undo. */
export function NoteEditor({ note, className }: NoteEditorProps) {
  const { t } = useTranslation('board')
  const { document, history, selection, state } = useCanvasSession()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const { addNoteBelow } = useNoteActions()
  const offerPaste = usePasteOffer()
  const holder = useRef<HTMLDivElement>(null)
  const isNew = selection.getState().editing?.isNew ?? false

  useEffect(() => {
    const field = holder.current?.querySelector('textarea')
    field?.focus()
    field?.setSelectionRange(field.value.length, field.value.length)
    showElement(field)
  }, [])

  const leave = () => {
    const { editing, stopEditing } = selection.getState()
    if (editing?.noteId !== note.id) return
    stopEditing()
    history.endGroup()
    if (isNew && document.notes.get(note.id)?.get('text')?.toString() === '') history.discardLast()
  }
  const leaveWhenTakenAway = useEffectEvent(leave)
  // The field of a note that another tab deletes never hears of its blur.
  useEffect(() => () => leaveWhenTakenAway(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    event.stopPropagation()
    const hasText = note.text !== ''
    if (event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey && !hasText)) {
      event.preventDefault()
      leave()
      focusTarget(isNew && !hasText ? { type: 'add', place: note.place.block } : noteTarget(note))
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      leave()
      addNoteBelow(note.id)
    }
  }
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const text = event.clipboardData.getData('text/plain')
    if (splitIntoNotes(text).length < 2) return
    event.preventDefault()
    const { selectionStart, selectionEnd } = event.currentTarget
    const index = indexOfNote(state.getState().canvas, note)
    const html = event.clipboardData.getData('text/html')
    offerPaste({ text, html, into: { note, index, selectionStart, selectionEnd } })
  }
  return (
    <div ref={holder}>
      <TextArea
        className={className}
        aria-label={t('noteText')}
        lang={language}
        spellCheck
        enterKeyHint="next"
        value={note.text}
        onValueChange={(text) => writeNoteText(document, note.id, text)}
        onFocus={() => isNew || history.beginGroup()}
        onBlur={leave}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
    </div>
  )
}

function noteTarget(note: Note) {
  return { type: 'note', noteId: note.id, place: note.place.block } as const
}
