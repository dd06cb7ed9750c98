import { Puzzle } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import styles from './assignment.module.css'
import { AssignmentFields } from './assignment-fields'
import { criterionAreas } from './criterion-names'
import { FeedbackNote } from './feedback-note'
import { GiveAway } from './give-away'
import HandInDialog from './hand-in-dialog'
import { Rubric } from './rubric'
import { useJudgement } from './use-judgement'

const ExerciseDialog = lazy(() => import('./exercise-dialog'))

/** What a student was given to do, to be written, given away and handed in (R16). Load it late. */
export default function AssignmentDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation([...criterionAreas, 'exercises'])
  const { isReadOnly } = useCanvasSession()
  const assignment = useCanvasState((state) => state.canvas.assignment)
  const judgement = useJudgement()
  const [isHandingIn, setHandingIn] = useState(false)
  const [isMaking, setMaking] = useState(false)
  return (
    <Dialog
      title={t('assignment:title')}
      description={t('assignment:intro')}
      closeLabel={t('app:close')}
      size="large"
      onClose={onClose}
      {...(assignment && {
        actions: <Button onClick={() => setHandingIn(true)}>{t('assignment:handIn.open')}</Button>,
      })}
    >
      {isReadOnly && <p>{t('app:readOnly')}</p>}
      <AssignmentFields />
      <Rubric judgement={judgement} />
      <FeedbackNote />
      {assignment && <GiveAway assignment={assignment} />}
      <section className={styles.part} aria-label={t('exercises:title')}>
        <h3>{t('exercises:title')}</h3>
        <p className={styles.quiet}>{t('exercises:offer')}</p>
        <div className={styles.tools}>
          <Button icon={Puzzle} onClick={() => setMaking(true)}>
            {t('exercises:make')}
          </Button>
        </div>
      </section>
      <Suspense fallback={null}>{isMaking && <ExerciseDialog onClose={() => setMaking(false)} />}</Suspense>
      {isHandingIn && <HandInDialog onClose={() => setHandingIn(false)} />}
    </Dialog>
  )
}
