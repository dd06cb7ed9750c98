import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { setNotesConfidential } from '../../document/commands/confidential'
import type { Note } from '../../domain/canvas'
import { ConfidentialToggle } from '../../editing/confidential-toggle'
import { useCanvasSession } from '../../state/open-canvas'
import styles from './note-view.module.css'

/** Whether the note stays on the device (R84), and what that means once it does. */
export function NoteConfidence({ note }: { readonly note: Note }) {
  const { t } = useTranslation('confidential')
  const { document } = useCanvasSession()
  const hintId = useId()
  const isConfidential = note.isConfidential === true
  return (
    <div>
      <ConfidentialToggle
        isConfidential={isConfidential}
        onChange={(isMarked) => setNotesConfidential(document, [note.id], isMarked)}
        describedBy={isConfidential ? hintId : undefined}
      />
      {isConfidential && (
        <p id={hintId} className={styles.quiet}>
          {t('noteHint')}
        </p>
      )}
    </div>
  )
}
