import { MessageSquareX } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { removeFeedback } from '../../document/commands/assignment'
import { formatDate } from '../../i18n/formats/dates'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { showUndoToast } from '../../state/undo-toast'
import { Button } from '../../ui/button'
import styles from './assignment.module.css'
import { useIsUnchanged } from './use-fingerprint'

/** What a teacher said of the hand-in as a whole; nothing where nobody has (R16). */
export function FeedbackNote() {
  const { t } = useTranslation(['assignment', 'app'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  const assignment = useCanvasState((state) => state.canvas.assignment)
  const contentLanguage = useCanvasState((state) => state.canvas.contentLanguage)
  const isUnchanged = useIsUnchanged(assignment?.feedback?.fingerprint)
  if (!assignment?.feedback) return null
  const { reviewer, givenAt, remark, points } = assignment.feedback
  const format = (value: number) => formatNumber(value, currentLanguage())
  const total = assignment.criteria.reduce((sum, criterion) => sum + criterion.points, 0)
  const given = assignment.criteria.reduce((sum, { id }) => sum + (points[id] ?? 0), 0)
  const remove = () => {
    removeFeedback(session.document)
    showUndoToast(session, toasts, {
      message: t('feedback.removed'),
      undo: t('undo', { ns: 'app' }),
    })
  }
  return (
    <section className={styles.part} aria-label={t('feedback.title')}>
      <h3>{t('feedback.title')}</h3>
      {Object.keys(points).length > 0 && (
        <p className={styles.sum}>{t('feedback.sum', { points: format(given), total: format(total) })}</p>
      )}
      {remark && (
        <p className={styles.long} lang={contentLanguage}>
          {remark}
        </p>
      )}
      <p className={styles.quiet}>
        {reviewer && <span className={styles.fact}>{t('feedback.from', { reviewer })}</span>}
        <span className={styles.fact}>
          {t('feedback.givenOn', { day: formatDate(new Date(givenAt), currentLanguage(), 'long') })}
        </span>
      </p>
      {isUnchanged !== undefined && <p>{t(isUnchanged ? 'feedback.same' : 'feedback.changed')}</p>}
      <p className={styles.quiet}>{t('feedback.comments')}</p>
      {!session.isReadOnly && (
        <div className={styles.tools}>
          <Button icon={MessageSquareX} onClick={remove}>
            {t('feedback.remove')}
          </Button>
        </div>
      )}
    </section>
  )
}

/** The points that the teacher gave for a criterion, in words; undefined where it was not judged. */
export function useGivenPoints(): (id: string, most: number) => string | undefined {
  const { t } = useTranslation('assignment')
  const points = useCanvasState((state) => state.canvas.assignment?.feedback?.points)
  return (id, most) => {
    const given = points?.[id]
    if (given === undefined) return undefined
    const language = currentLanguage()
    return t('feedback.given', { points: formatNumber(given, language), total: formatNumber(most, language) })
  }
}
