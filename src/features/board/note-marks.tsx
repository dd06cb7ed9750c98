import { AlignLeft, Lock, Sparkle } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../domain/canvas'
import type { Language } from '../../domain/language'
import type { NoteTies } from '../../domain/segments/note-ties'
import styles from './note-card.module.css'

const HypothesisMarks = lazy(() => import('./hypothesis-marks'))
const KindMarks = lazy(() => import('./kind-marks'))
const SegmentMarks = lazy(() => import('./tie-marks').then(({ SegmentMarks }) => ({ default: SegmentMarks })))
const TieCounts = lazy(() => import('./tie-marks').then(({ TieCounts }) => ({ default: TieCounts })))

interface NoteMarksProps {
  readonly note: Note
  readonly ties: NoteTies | undefined
  /** The language of the content. */
  readonly language: Language
  readonly isFull: boolean
}

/** The line below a note's text: segments, hypothesis, whether it is confidential, an addition, a description, kinds, comments, links. For notes that have some of it. */
export function NoteMarks({ note, ties, language, isFull }: NoteMarksProps) {
  const { t } = useTranslation('board')
  // The board stays calm with one line; beside kinds there is room for one name.
  const most = isFull ? Number.POSITIVE_INFINITY : note.kinds.length > 0 ? 1 : 2
  return (
    <div className={styles.marks}>
      {ties && ties.signs.length > 0 && (
        <Suspense fallback={null}>
          <SegmentMarks signs={ties.signs} language={language} most={most} />
        </Suspense>
      )}
      {(note.assumption || ties?.refuted) && (
        <Suspense fallback={null}>
          <HypothesisMarks note={note} refuted={ties?.refuted ?? []} />
        </Suspense>
      )}
      {note.isConfidential && <Mark icon={Lock} label={t('confidential')} />}
      {note.isAddition && <Mark icon={Sparkle} label={t('isAddition')} />}
      {note.description && <Mark icon={AlignLeft} label={t('hasDescription')} />}
      {note.kinds.length > 0 && (
        <Suspense fallback={null}>
          <KindMarks note={note} isFull={isFull} />
        </Suspense>
      )}
      {ties && ties.linkCount + ties.openComments + (ties.votes ?? 0) > 0 && (
        <Suspense fallback={null}>
          <TieCounts ties={ties} />
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
