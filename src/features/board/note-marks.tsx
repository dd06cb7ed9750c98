import { AlignLeft, Sparkle } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../domain/canvas'
import styles from './note-card.module.css'

const KindMarks = lazy(() => import('./kind-marks'))

interface NoteMarksProps {
  readonly note: Note
  readonly isFull: boolean
}

/** The line below a note's text: an addition, a description, kinds. For notes that have something of it. */
export function NoteMarks({ note, isFull }: NoteMarksProps) {
  const { t } = useTranslation('board')
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
