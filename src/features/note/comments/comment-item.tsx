import { Trash2 } from 'lucide-react'
import { type ReactNode, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Comment } from '../../../domain/comment'
import { formatDate } from '../../../i18n/formats/dates'
import { formatTimeSince } from '../../../i18n/formats/relative-time'
import { currentLanguage } from '../../../i18n/texts'
import { useCanvasSession, useCanvasState } from '../../../state/open-canvas'
import { useServices } from '../../../state/services'
import { Button } from '../../../ui/button'
import styles from './comments.module.css'

interface CommentItemProps {
  readonly comment: Comment
  readonly hasAnswers: boolean
  readonly onDelete: () => void
  /** What else can be done about it. */
  readonly acts?: ReactNode
}

/** A comment or an answer: who wrote it and when, what, and how it is deleted: it is asked first (R90). */
export function CommentItem({ comment, hasAnswers, onDelete, acts }: CommentItemProps) {
  const { t } = useTranslation('comments')
  const { isReadOnly } = useCanvasSession()
  const { now } = useServices()
  const contentLanguage = useCanvasState(({ canvas }) => canvas.contentLanguage)
  const [isAsking, setAsking] = useState(false)
  const deleteButton = useRef<HTMLButtonElement>(null)
  const textId = useId()
  const cancel = () => {
    setAsking(false)
    deleteButton.current?.focus()
  }
  const language = currentLanguage()
  const then = new Date(comment.writtenAt)
  const time = formatTimeSince(then, new Date(now()), language)
  const author = comment.author || t('nameless')
  return (
    <article className={styles.comment} aria-label={t('about', { author, time })}>
      <p className={styles.head}>
        <span className={styles.author}>{author}</span>
        <time dateTime={then.toISOString()} title={formatDate(then, language, 'dateTime')}>
          {time}
        </time>
      </p>
      <p id={textId} className={styles.text} lang={contentLanguage}>
        {comment.text}
      </p>
      {!isReadOnly && (
        <div className={styles.row}>
          {acts}
          <Button
            ref={deleteButton}
            look="quiet"
            icon={Trash2}
            className={styles.act}
            aria-describedby={textId}
            aria-expanded={isAsking}
            onClick={() => (isAsking ? cancel() : setAsking(true))}
          >
            {t('delete')}
          </Button>
        </div>
      )}
      {isAsking && <DeleteQuestion hasAnswers={hasAnswers} onDelete={onDelete} onCancel={cancel} />}
    </article>
  )
}

interface DeleteQuestionProps {
  readonly hasAnswers: boolean
  readonly onDelete: () => void
  readonly onCancel: () => void
}

function DeleteQuestion({ hasAnswers, onDelete, onCancel }: DeleteQuestionProps) {
  const { t } = useTranslation(['comments', 'app'])
  const questionId = useId()
  return (
    <fieldset
      className={styles.question}
      aria-labelledby={questionId}
      data-own-escape
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <p id={questionId}>
        {t('confirm.ask')} {hasAnswers && t('confirm.withAnswers')}
      </p>
      <div className={styles.row}>
        <Button look="danger" onClick={onDelete}>
          {t('confirm.yes')}
        </Button>
        <Button autoFocus onClick={onCancel}>
          {t('cancel', { ns: 'app' })}
        </Button>
      </div>
    </fieldset>
  )
}
