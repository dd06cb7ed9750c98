import { EllipsisVertical } from 'lucide-react'
import { type MouseEvent, memo, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../domain/canvas'
import colours from '../../editing/note-colours.module.css'
import { NoteEditor } from '../../editing/note-editor'
import { useNoteActions } from '../../editing/use-note-actions'
import { useCanvasSession, useCanvasState, useSelection } from '../../state/open-canvas'
import { IconButton, joinClasses } from '../../ui/button'
import { Menu } from '../../ui/menu'
import { NoteDescription } from './note-description'
import { NoteFacts } from './note-facts'
import styles from './outline-note.module.css'
import { useOutlineMenu } from './use-outline-menu'

interface OutlineNoteProps {
  readonly note: Note
  /** Whether Tab stops here: one note per block, the arrows lead to the others. */
  readonly isTabStop: boolean
}

/** A note as an item of a list: its text, what it is in words, its description, its menu. */
export const OutlineNote = memo(function OutlineNote({ note, isTabStop }: OutlineNoteProps) {
  const isSelected = useSelection((state) => state.selectedNoteIds.includes(note.id))
  const isEditing = useSelection((state) => state.editing?.noteId === note.id)
  const isMoving = useSelection((state) => state.draft?.noteIds.includes(note.id) ?? false)
  const [isDescribing, setDescribing] = useState(false)
  const factsId = useId()
  const isStop = isTabStop || isSelected
  return (
    <li
      data-note={note.id}
      className={joinClasses(
        styles.note,
        colours[note.colour],
        note.colour === 'plain' && styles.plain,
        isSelected && styles.selected,
        isMoving && styles.moving,
        note.isAddition && styles.addition,
      )}
    >
      {isEditing ? (
        <NoteEditor note={note} className={styles.editor} />
      ) : (
        <NoteText note={note} isTabStop={isStop} factsId={factsId} />
      )}
      <NoteFacts note={note} id={factsId} />
      <NoteDescription note={note} isWritten={isDescribing} onLeave={() => setDescribing(false)} />
      {!isEditing && <NoteMenuButton note={note} isTabStop={isStop} onDescribe={() => setDescribing(true)} />}
    </li>
  )
})

function NoteText({ note, isTabStop, factsId }: OutlineNoteProps & { readonly factsId: string }) {
  const { t } = useTranslation('board')
  const { selection, isReadOnly } = useCanvasSession()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const { editNote } = useNoteActions()
  const press = (event: MouseEvent) => {
    const { selectedNoteIds, selectNotes } = selection.getState()
    const others = selectedNoteIds.filter((id) => id !== note.id)
    if (event.ctrlKey || event.metaKey || event.shiftKey)
      selectNotes(others.length === selectedNoteIds.length ? [...others, note.id] : others)
    else if (isReadOnly) selectNotes([note.id])
    else editNote(note.id)
  }
  return (
    <button
      type="button"
      data-focus="note"
      className={styles.text}
      tabIndex={isTabStop ? 0 : -1}
      lang={note.text ? language : undefined}
      aria-describedby={factsId}
      onClick={press}
    >
      {note.text || <span className={styles.empty}>{t('emptyNote')}</span>}
    </button>
  )
}

interface NoteMenuButtonProps extends OutlineNoteProps {
  readonly onDescribe: () => void
}

function NoteMenuButton({ note, isTabStop, onDescribe }: NoteMenuButtonProps) {
  const { t } = useTranslation('board')
  const items = useOutlineMenu(note, onDescribe)
  return (
    <div className={styles.menu}>
      <Menu label={t('noteActions')} items={items} align="end">
        {(trigger) => (
          <IconButton
            icon={EllipsisVertical}
            label={t('noteActions')}
            tabIndex={isTabStop ? 0 : -1}
            {...trigger}
          />
        )}
      </Menu>
    </div>
  )
}
