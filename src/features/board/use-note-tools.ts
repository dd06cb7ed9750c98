import { type MouseEvent, useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoteId } from '../../domain/canvas'
import type { Language } from '../../domain/language'
import { useNoteActions } from '../../editing/use-note-actions'
import type { CanvasSession } from '../../state/canvas-session'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'

/** What all notes of a list have in common; the handlers find their note by the element they are called for. */
export interface NoteTools {
  readonly language: Language
  readonly words: { readonly emptyNote: string; readonly noteActions: string }
  readonly press: (event: MouseEvent) => void
  readonly edit: (event: MouseEvent) => void
  readonly toggleMenu: (event: MouseEvent) => void
}

/** The one menu of a list that is open. */
export interface OpenNoteMenu {
  readonly noteId: NoteId
  readonly id: string
  readonly isByKeyboard: boolean
  readonly returnFocus: () => void
  readonly close: () => void
}

/** Makes once per list what would else be made once per note. */
export function useNoteTools(): { readonly tools: NoteTools; readonly menu: OpenNoteMenu | undefined } {
  const { t } = useTranslation('board')
  const session = useCanvasSession()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const { editNote } = useNoteActions()
  const id = useId()
  const [menu, setMenu] = useState<OpenNoteMenu>()
  const tools = useMemo((): NoteTools => {
    const edit = (event: MouseEvent) => editNote(findNoteId(event))
    const close = () => setMenu(undefined)
    return {
      language,
      words: { emptyNote: t('emptyNote'), noteActions: t('noteActions') },
      edit,
      press: (event) => {
        // A screen reader's press has no pointer: it means what Enter means.
        if (event.detail === 0) edit(event)
        else select(session, findNoteId(event), event.ctrlKey || event.metaKey || event.shiftKey)
      },
      toggleMenu: (event) => {
        const noteId = findNoteId(event)
        const button = event.currentTarget
        const opened: OpenNoteMenu = {
          noteId,
          id,
          isByKeyboard: event.detail === 0,
          returnFocus: () => button instanceof HTMLElement && button.focus(),
          close,
        }
        setMenu((before) => (before?.noteId === noteId ? undefined : opened))
      },
    }
  }, [session, language, editNote, id, t])
  return { tools, menu }
}

function select({ selection }: CanvasSession, noteId: NoteId, isExtending: boolean): void {
  const { selectedNoteIds, selectNotes } = selection.getState()
  const others = selectedNoteIds.filter((id) => id !== noteId)
  const isAdded = others.length === selectedNoteIds.length
  if (isExtending) selectNotes(isAdded ? [...others, noteId] : others)
  else selectNotes([noteId])
}

function findNoteId({ currentTarget }: MouseEvent): NoteId {
  return currentTarget.closest<HTMLElement>('[data-note]')?.dataset.note ?? ''
}
