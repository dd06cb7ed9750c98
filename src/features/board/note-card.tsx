import { lazy, memo, type ReactNode, Suspense } from 'react'
import type { Note } from '../../domain/canvas'
import type { NoteTies } from '../../domain/segments/note-ties'
import colours from '../../editing/note-colours.module.css'
import { NoteEditor } from '../../editing/note-editor'
import { joinClasses } from '../../ui/button'
import styles from './note-card.module.css'
import { NoteMarks } from './note-marks'
import type { NoteState } from './use-note-states'
import type { NoteTools } from './use-note-tools'

const NoteMenu = lazy(() => import('./note-menu').then(({ NoteMenu }) => ({ default: NoteMenu })))

interface NoteCardProps {
  readonly note: Note
  /** Whether Tab stops here: one note per block, the arrows lead to the others. */
  readonly isTabStop: boolean
  readonly state: NoteState
  /** What the note is tied to; undefined for most. */
  readonly ties: NoteTies | undefined
  readonly tools: NoteTools
  /** What a full view shows below the note. */
  readonly children?: ReactNode
  /** Whether that says in words what the marks say. */
  readonly isTold?: boolean
}

/**
 * A note on the board: its text, one line of marks, its menu. It subscribes to nothing and makes nothing of its own,
 * because a board may hold thousands: what they have in common comes as `tools`.
 */
export const NoteCard = memo(function NoteCard(properties: NoteCardProps) {
  const { note, isTabStop, state, ties, tools, children, isTold } = properties
  const { isSelected, isEditing, isMoving, menu } = state
  const tabIndex = isTabStop || isSelected ? 0 : -1
  const isMarked =
    ties ||
    note.kinds.length > 0 ||
    note.description !== '' ||
    note.isAddition ||
    note.isConfidential ||
    note.assumption
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
        isTold && styles.told,
      )}
    >
      {isEditing ? (
        <NoteEditor note={note} className={styles.editor} />
      ) : (
        <button
          type="button"
          data-focus="note"
          className={styles.text}
          tabIndex={tabIndex}
          lang={note.text ? tools.language : undefined}
          aria-label={note.text ? undefined : tools.words.emptyNote}
          onClick={tools.press}
          onDoubleClick={tools.edit}
        >
          {note.text || <span className={styles.empty}>{tools.words.emptyNote}</span>}
        </button>
      )}
      {isMarked && !isTold && (
        <NoteMarks note={note} ties={ties} language={tools.language} isFull={children !== undefined} />
      )}
      {children}
      {!isEditing && (
        <div className={styles.menu}>
          <button
            type="button"
            className={styles.menuButton}
            aria-label={tools.words.noteActions}
            title={tools.words.noteActions}
            tabIndex={tabIndex}
            aria-haspopup="menu"
            aria-expanded={menu !== undefined}
            aria-controls={menu?.id}
            onClick={tools.toggleMenu}
          />
          {menu && (
            <Suspense fallback={null}>
              <NoteMenu note={note} menu={menu} label={tools.words.noteActions} />
            </Suspense>
          )}
        </div>
      )}
    </li>
  )
})
