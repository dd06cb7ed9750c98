import { Check, Reply, RotateCcw } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { setCommentResolved } from '../../../document/commands/comments'
import type { Comment, CommentThread } from '../../../domain/comment'
import { useCanvasSession } from '../../../state/open-canvas'
import { useServices } from '../../../state/services'
import { Button } from '../../../ui/button'
import { CommentForm } from './comment-form'
import { CommentItem } from './comment-item'
import styles from './comments.module.css'

interface ThreadItemProps {
  readonly thread: CommentThread
  readonly onDelete: (comment: Comment) => void
  /** The comment goes to another list, and with it what had the focus. */
  readonly onLeave: () => void
}

/** A comment with its answers, which can be answered once more, resolved and opened again. */
export function ThreadItem({ thread: { comment, answers }, onDelete, onLeave }: ThreadItemProps) {
  const { t } = useTranslation('comments')
  const { document } = useCanvasSession()
  const { toasts } = useServices()
  const [isAnswering, setAnswering] = useState(false)
  const [draft, setDraft] = useState('')
  const answerButton = useRef<HTMLButtonElement>(null)
  const resolve = (isResolved: boolean) => {
    onLeave()
    setCommentResolved(document, comment.id, isResolved)
    toasts.getState().announce(t(isResolved ? 'done.resolved' : 'done.reopened'))
  }
  const acts = comment.isResolved ? (
    <Button look="quiet" icon={RotateCcw} className={styles.act} onClick={() => resolve(false)}>
      {t('reopen')}
    </Button>
  ) : (
    <>
      <Button
        ref={answerButton}
        look="quiet"
        icon={Reply}
        className={styles.act}
        aria-expanded={isAnswering}
        onClick={() => setAnswering(true)}
      >
        {t('answer')}
      </Button>
      <Button look="quiet" icon={Check} className={styles.act} onClick={() => resolve(true)}>
        {t('resolve')}
      </Button>
    </>
  )
  return (
    <li className={styles.thread}>
      <CommentItem
        comment={comment}
        hasAnswers={answers.length > 0}
        acts={acts}
        onDelete={() => onDelete(comment)}
      />
      {answers.length > 0 && (
        <ul className={styles.answers}>
          {answers.map((answer) => (
            <li key={answer.id}>
              <CommentItem comment={answer} hasAnswers={false} onDelete={() => onDelete(answer)} />
            </li>
          ))}
        </ul>
      )}
      {isAnswering && !comment.isResolved && (
        <CommentForm
          noteId={comment.noteId}
          answersId={comment.id}
          opener={answerButton}
          draft={draft}
          onDraftChange={setDraft}
          onClose={() => setAnswering(false)}
        />
      )}
    </li>
  )
}
