import { AlignLeft, EllipsisVertical, Sparkle } from 'lucide-react'
import { lazy, memo, type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../domain/canvas'
import { NoteEditor } from '../../editing/note-editor'
import { useNoteMenu } from '../../editing/note-menu'
import { useNoteActions } from '../../editing/use-note-actions'
import { useCanvasSession, useCanvasState, useSelection } from '../../state/open-canvas'
import { joinClasses } from '../../ui/button'
import { Menu } from '../../ui/menu'
import styles from './note-card.module.css'

const KindMarks = lazy(() => import('./kind-marks'))

interface NoteCardProps {
  readonly note: Note
  /** Whether Tab stops here: one note per block, the arrows lead to the others. */
  readonly isTabStop: boolean
  /** What a full view shows below the note. */
  readonly children?: ReactNode
}

/** A note on the board: its text, one line of marks, its menu. */
export const NoteCard = memo(function NoteCard({ note, isTabStop, children }: NoteCardProps) {
  const isSelected = useSelection((state) => state.selectedNoteIds.includes(note.id))
  const isEditing = useSelection((state) => state.editing?.noteId === note.id)
  const isMoving = useSelection((state) => state.draft?.noteIds.includes(note.id) ?? false)
  return (
    <li
      data-note={note.id}
      className={joinClasses(
        styles.note,
        styles[note.colour],
        isSelected && styles.selected,
        isMoving && styles.moving,
        note.isAddition && styles.addition,
      )}
    >
      {isEditing ? (
        <NoteEditor note={note} className={styles.editor} />
      ) : (
        <NoteText note={note} isTabStop={isTabStop || isSelected} />
      )}
      <NoteMarks note={note} isFull={children !== undefined} />
      {children}
      {!isEditing && <NoteMenuButton note={note} isTabStop={isTabStop || isSelected} />}
    </li>
  )
})

function NoteText({ note, isTabStop }: NoteCardProps) {
  const { t } = useTranslation('board')
  const { selection } = useCanvasSession()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const { editNote } = useNoteActions()
  const select = (isExtending: boolean) => {
    const { selectedNoteIds, selectNotes } = selection.getState()
    if (!isExtending) return selectNotes([note.id])
    const others = selectedNoteIds.filter((id) => id !== note.id)
    selectNotes(others.length === selectedNoteIds.length ? [...others, note.id] : others)
  }
  return (
    <button
      type="button"
      data-focus="note"
      className={styles.text}
      tabIndex={isTabStop ? 0 : -1}
      lang={language}
      aria-label={note.text ? undefined : t('emptyNote')}
      onClick={(event) => {
        // A screen reader's press has no pointer: it means what Enter means.
        if (event.detail === 0) editNote(note.id)
        else select(event.ctrlKey || event.metaKey || event.shiftKey)
      }}
      onDoubleClick={() => editNote(note.id)}
    >
      {note.text || <span className={styles.empty}>{t('emptyNote')}</span>}
    </button>
  )
}

function NoteMarks({ note, isFull }: { readonly note: Note; readonly isFull: boolean }) {
  const { t } = useTranslation('board')
  if (note.kinds.length === 0 && !note.description && !note.isAddition) return null
  return (
    <div className={styles.marks}>
      {note.isAddition && <Mark icon={Sparkle} label={t('isAddition')} />}
      {note.description && <Mark icon={AlignLeft} label={t('hasDescription')} />}
      {note.kinds.length > 0 && (
        <Suspense fallback={null}>
          <KindMarks note={note} isFull={isFull} />
        </Suspense>
      )}
    </div>
  )
}

function Mark({ icon: Icon, label }: { readonly icon: typeof Sparkle; readonly label: string }) {
  return (
    <span role="img" aria-label={label} title={label} className={styles.mark}>
      <Icon size={12} aria-hidden />
    </span>
  )
}

function NoteMenuButton({ note, isTabStop }: NoteCardProps) {
  const { t } = useTranslation('board')
  const items = useNoteMenu(note)
  return (
    <div className={styles.menu}>
      <Menu label={t('noteActions')} items={items} align="end">
        {(trigger) => (
          <button
            type="button"
            className={styles.menuButton}
            aria-label={t('noteActions')}
            title={t('noteActions')}
            tabIndex={isTabStop ? 0 : -1}
            {...trigger}
          >
            <EllipsisVertical size={14} aria-hidden />
          </button>
        )}
      </Menu>
    </div>
  )
}
