import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { takeFeedback } from '../../document/commands/assignment'
import type { FeedbackFile } from '../../domain/assignment/assignment-file'
import type { Comment } from '../../domain/comment'
import { withoutConfidential } from '../../domain/without-confidential'
import { makeFingerprint } from '../../exporters/fingerprint'
import { formatDate } from '../../i18n/formats/dates'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { buildFeedback } from '../../importers/json/build-assignment'
import { buildComment } from '../../importers/json/build-customers'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { showUndoToast } from '../../state/undo-toast'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Warning } from '../../ui/warning'
import styles from './feedback.module.css'

interface FeedbackDialogProps {
  /** Of the canvas that is open. */
  readonly file: FeedbackFile
  readonly onClose: () => void
}

/** What a teacher said of this canvas, before it is laid on it (R16). Load it late. */
export default function FeedbackDialog({ file, onClose }: FeedbackDialogProps) {
  const { t } = useTranslation(['handIns', 'app'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  const [isLaid, setLaid] = useState(false)
  const feedback = useMemo(() => buildFeedback(file.feedback), [file])
  const comments = useMemo(() => (file.comments ?? []).map(buildComment), [file])
  const notesById = useCanvasState((state) => state.canvas.notesById)
  const lost = comments.filter(({ noteId }) => !notesById.has(noteId))
  const lay = () => {
    takeFeedback(session.document, feedback, comments)
    showUndoToast(session, toasts, { message: t('feedback.laid'), undo: t('undo', { ns: 'app' }) })
    // Words that found no note stand nowhere else.
    if (lost.length > 0) setLaid(true)
    else onClose()
  }
  return (
    <Dialog
      title={t('feedback.title')}
      description={t('feedback.about')}
      closeLabel={t('close', { ns: 'app' })}
      onClose={onClose}
      actions={
        isLaid ? (
          <Button look="primary" onClick={onClose}>
            {t('close', { ns: 'app' })}
          </Button>
        ) : (
          !session.isReadOnly && (
            <>
              <Button onClick={onClose}>{t('cancel', { ns: 'app' })}</Button>
              <Button look="primary" onClick={lay}>
                {t('feedback.lay')}
              </Button>
            </>
          )
        )
      }
    >
      {session.isReadOnly && <Warning>{t('readOnly', { ns: 'app' })}</Warning>}
      <Facts feedback={feedback} commentCount={comments.length} />
      {lost.length > 0 && <LostComments comments={lost} />}
      {isLaid && <p role="status">{t('feedback.laid')}</p>}
    </Dialog>
  )
}

interface FactsProps {
  readonly feedback: ReturnType<typeof buildFeedback>
  readonly commentCount: number
}

/** Who, when, how many points and comments, and whether it speaks of the canvas as it is now. */
function Facts({ feedback, commentCount }: FactsProps) {
  const { t } = useTranslation('handIns')
  const { reviewer, givenAt, remark, points, fingerprint } = feedback
  const language = currentLanguage()
  const contentLanguage = useCanvasState((state) => state.canvas.contentLanguage)
  const canvas = useCanvasState((state) => state.canvas)
  const criteria = canvas.assignment?.criteria ?? []
  // What is confidential was not handed in.
  const isSame = useMemo(
    () => makeFingerprint(withoutConfidential(canvas)) === fingerprint,
    [canvas, fingerprint],
  )
  const given = Object.values(points)
  const sum = given.reduce((total, value) => total + value, 0)
  const most = criteria.reduce((total, criterion) => total + criterion.points, 0)
  const words = { points: formatNumber(sum, language), total: formatNumber(most, language) }
  return (
    <>
      <ul className={styles.facts}>
        <li>{reviewer ? t('feedback.from', { reviewer }) : t('feedback.anonymous')}</li>
        <li>{t('feedback.given', { date: formatDate(new Date(givenAt), language, 'dateTime') })}</li>
        <li>{given.length === 0 ? t('feedback.noPoints') : t('feedback.points', words)}</li>
        <li>
          {commentCount === 0 ? t('feedback.noComments') : t('feedback.comments', { count: commentCount })}
        </li>
      </ul>
      {remark && (
        <p className={styles.remark} lang={contentLanguage}>
          {remark}
        </p>
      )}
      {fingerprint !== '' &&
        (isSame ? <p>{t('feedback.same')}</p> : <Warning>{t('feedback.changed')}</Warning>)}
    </>
  )
}

function LostComments({ comments }: { readonly comments: readonly Comment[] }) {
  const { t } = useTranslation('handIns')
  const contentLanguage = useCanvasState((state) => state.canvas.contentLanguage)
  return (
    <>
      <Warning>{t('feedback.lost', { count: comments.length })}</Warning>
      <ul className={styles.lost} lang={contentLanguage}>
        {comments.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </>
  )
}
