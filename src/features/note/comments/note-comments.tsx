import { MessageSquarePlus } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { deleteComment } from '../../../document/commands/comments'
import type { Note } from '../../../domain/canvas'
import { type Comment, type CommentThread, listCommentThreads } from '../../../domain/comment'
import { formatNumber } from '../../../i18n/formats/numbers'
import { currentLanguage } from '../../../i18n/texts'
import { useCanvasSession, useCanvasState } from '../../../state/open-canvas'
import { useServices } from '../../../state/services'
import { showUndoToast } from '../../../state/undo-toast'
import { Button } from '../../../ui/button'
import { CommentForm } from './comment-form'
import { ThreadItem } from './comment-thread'
import styles from './comments.module.css'

/** What readers say about a note (R90). What is resolved is folded away. Load it late. */
export default function NoteComments({ note }: { readonly note: Note }) {
  const { t } = useTranslation(['comments', 'app'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  const commentsById = useCanvasState(({ canvas }) => canvas.commentsById)
  const threads = useMemo(() => listCommentThreads(commentsById, note.id), [commentsById, note.id])
  const [isWriting, setWriting] = useState(false)
  const [draft, setDraft] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const writeButton = useRef<HTMLButtonElement>(null)
  const open = threads.filter(({ comment }) => !comment.isResolved)
  const resolved = threads.filter(({ comment }) => comment.isResolved)
  const leave = () => heading.current?.focus()
  const remove = (comment: Comment) => {
    leave()
    deleteComment(session.document, comment.id)
    showUndoToast(session, toasts, { message: t('done.deleted'), undo: t('undo', { ns: 'app' }) })
  }
  const list = (some: readonly CommentThread[]) => (
    <ul className={styles.threads}>
      {some.map((thread) => (
        <ThreadItem key={thread.comment.id} thread={thread} onDelete={remove} onLeave={leave} />
      ))}
    </ul>
  )
  return (
    <section className={styles.comments} aria-label={t('title')}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {t('title')}
      </h3>
      {open.length > 0 && <p className={styles.quiet}>{t('open', { count: open.length })}</p>}
      {threads.length === 0 && <p className={styles.quiet}>{t('none')}</p>}
      {open.length > 0 && list(open)}
      {resolved.length > 0 && (
        <details className={styles.resolved}>
          <summary>{t('resolved', { number: formatNumber(resolved.length, currentLanguage()) })}</summary>
          {list(resolved)}
        </details>
      )}
      {!session.isReadOnly && (
        <Button
          ref={writeButton}
          icon={MessageSquarePlus}
          aria-expanded={isWriting}
          onClick={() => setWriting(true)}
        >
          {t('write')}
        </Button>
      )}
      {isWriting && (
        <CommentForm
          noteId={note.id}
          opener={writeButton}
          draft={draft}
          onDraftChange={setDraft}
          onClose={() => setWriting(false)}
        />
      )}
    </section>
  )
}
