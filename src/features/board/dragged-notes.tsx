import { useTranslation } from 'react-i18next'
import { useCanvasState, useSelection } from '../../state/open-canvas'
import { joinClasses } from '../../ui/button'
import styles from './board.module.css'
import noteStyles from './note-card.module.css'

/** What hangs at the pointer: the first note, and how many there are when there are more. */
export function DraggedNotes() {
  const { t } = useTranslation('board')
  const noteIds = useSelection((state) => state.draft?.noteIds ?? noNotes)
  const note = useCanvasState((state) => state.canvas.notesById.get(noteIds[0] ?? ''))
  if (!note) return null
  return (
    <div className={joinClasses(noteStyles.note, noteStyles[note.colour], styles.dragged)}>
      <div className={noteStyles.text}>{note.text || t('emptyNote')}</div>
      {noteIds.length > 1 && (
        <div className={noteStyles.marks}>{t('noteCount', { count: noteIds.length })}</div>
      )}
    </div>
  )
}

const noNotes: readonly string[] = []
