import { FileCheck, Pencil, X } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { noAssignment } from '../../domain/assignment/assignment'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Button, IconButton } from '../../ui/button'
import { ProgressBar } from '../../ui/progress-bar'
import styles from './assignment-panel.module.css'
import { ChecklistLine } from './checklist-line'
import { criterionAreas } from './criterion-names'
import { DueDate } from './due-date'
import { FeedbackNote } from './feedback-note'
import { OpenFeedback } from './open-feedback'
import { useJudgement } from './use-judgement'

const ExercisePart = lazy(() => import('./exercise-part'))
const HandInDialog = lazy(() => import('./hand-in-dialog'))

interface AssignmentPanelProps {
  readonly onClose: () => void
  /** To change what is asked for. */
  readonly onChange: () => void
}

/** The assignment beside the work: what is asked for, what is there already, and the way to hand in (R16). Load it late. */
export default function AssignmentPanel({ onClose, onChange }: AssignmentPanelProps) {
  // With those of the questions that a line opens: waiting for words would take away the field that is typed in.
  const { t } = useTranslation([
    ...criterionAreas,
    'board',
    'kinds',
    'motivations',
    'relationships',
    'confidential',
  ])
  const { isReadOnly } = useCanvasSession()
  const assignment = useCanvasState((state) => state.canvas.assignment ?? noAssignment)
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const [isHandingIn, setHandingIn] = useState(false)
  const { title, course, dueDate, instructions, exercise } = assignment
  return (
    <aside className={styles.panel} aria-label={t('assignment:title')}>
      <header className={styles.head}>
        <h2 className={styles.title} tabIndex={-1} lang={title ? language : undefined}>
          {title || t('assignment:title')}
        </h2>
        <IconButton icon={X} label={t('assignment:panel.close')} onClick={onClose} />
        {course && <p lang={language}>{course}</p>}
      </header>
      <div className={styles.body}>
        <DueDate day={dueDate} />
        {instructions && (
          <details className={styles.instructions}>
            <summary>{t('assignment:instructions')}</summary>
            <p lang={language}>{instructions}</p>
          </details>
        )}
        {exercise && (
          <Suspense fallback={null}>
            <ExercisePart exercise={exercise} />
          </Suspense>
        )}
        <Checklist />
        <FeedbackNote />
        <OpenFeedback />
      </div>
      <footer className={styles.foot}>
        <Button look="primary" icon={FileCheck} onClick={() => setHandingIn(true)}>
          {t('assignment:handIn.open')}
        </Button>
        {!isReadOnly && (
          <Button look="quiet" icon={Pencil} onClick={onChange}>
            {t('assignment:panel.change')}
          </Button>
        )}
      </footer>
      <Suspense fallback={null}>
        {isHandingIn && <HandInDialog onClose={() => setHandingIn(false)} />}
      </Suspense>
    </aside>
  )
}

/** Every line of the rubric with what the canvas shows of it now. */
function Checklist() {
  const { t } = useTranslation('assignment')
  const { criteria, points, total } = useJudgement()
  const format = (value: number) => formatNumber(value, currentLanguage())
  if (criteria.length === 0) return null
  return (
    <section className={styles.checklist} aria-label={t('rubric')}>
      <h3>{t('rubric')}</h3>
      <div className={styles.progress}>
        <p role="status">{t('points', { points: format(points), total: format(total) })}</p>
        <ProgressBar value={points} max={total} />
      </div>
      {criteria.every(({ isMet }) => isMet) && <p>{t('allMet')}</p>}
      <ul>
        {criteria.map((judged) => (
          <ChecklistLine key={judged.criterion.id} judged={judged} />
        ))}
      </ul>
    </section>
  )
}
