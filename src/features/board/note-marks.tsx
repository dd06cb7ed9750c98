import { AlignLeft, Sparkle } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../domain/canvas'
import type { Language } from '../../domain/language'
import type { NoteTies } from '../../domain/segments/note-ties'
import styles from './note-card.module.css'

const KindMarks = lazy(() => import('./kind-marks'))
const TieMarks = lazy(() => import('./tie-marks'))

interface NoteMarksProps {
  readonly note: Note
  readonly ties: NoteTies | undefined
  /** The language of the content. */
  readonly language: Language
  readonly isFull: boolean
}

/** The line below a note's text: segments, an addition, a description, kinds, links. For notes that have some of it. */
export function NoteMarks({ note, ties, language, isFull }: NoteMarksProps) {
  const { t } = useTranslation('board')
  return (
    <div className={styles.marks}>
      {ties && (
        <Suspense fallback={null}>
          <TieMarks ties={ties} language={language} isFull={isFull} />
        </Suspense>
      )}
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
