import { type FormEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addComment } from '../../../document/commands/comments'
import type { NoteId } from '../../../domain/canvas'
import type { CommentId } from '../../../domain/comment'
import { useCanvasSession, useCanvasState } from '../../../state/open-canvas'
import { usePreferences, useServices } from '../../../state/services'
import { Button } from '../../../ui/button'
import { Field, TextInput } from '../../../ui/field'
import { hasCommandKey } from '../../../ui/letter-key'
import { TextArea } from '../../../ui/text-area'
import styles from './comments.module.css'

interface CommentFormProps {
  readonly noteId: NoteId
  readonly answersId?: CommentId
  /** What opens the form has the focus again when it closes. */
  readonly opener: RefObject<HTMLButtonElement | null>
  /** What has been written and not been sent: it outlives the form. */
  readonly draft: string
  readonly onDraftChange: (draft: string) => void
  readonly onClose: () => void
}

/** A comment or an answer being written. Nothing is added that says nothing. */
export function CommentForm({ noteId, answersId, opener, draft, onDraftChange, onClose }: CommentFormProps) {
  const { t } = useTranslation(['comments', 'app'])
  const { document } = useCanvasSession()
  const { toasts, now, preferences } = useServices()
  const language = useCanvasState(({ canvas }) => canvas.contentLanguage)
  const author = useCanvasState(({ canvas }) => canvas.author)
  const known = usePreferences((state) => state.commentAuthor)
  const [name, setName] = useState(known ?? author)
  const form = useRef<HTMLFormElement>(null)
  const close = () => {
    opener.current?.focus()
    onClose()
  }
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    if (draft.trim() === '') return form.current?.querySelector('textarea')?.focus()
    addComment(document, {
      noteId,
      text: draft.trim(),
      author: name.trim(),
      writtenAt: now(),
      ...(answersId !== undefined && { answersId }),
    })
    preferences.getState().setPreference('commentAuthor', name.trim())
    toasts.getState().announce(t('done.added'))
    onDraftChange('')
    close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') close()
    if (event.key !== 'Enter' || !hasCommandKey(event)) return
    event.preventDefault()
    submit()
  }
  const isAnswer = answersId !== undefined
  return (
    <form ref={form} className={styles.form} onSubmit={submit} onKeyDown={onKeyDown} data-own-escape>
      <Field label={isAnswer ? t('answerText') : t('text')} hint={t('keys')}>
        {(control) => (
          <TextArea
            {...control}
            autoFocus
            lang={language}
            spellCheck
            className={styles.writing}
            value={draft}
            onValueChange={onDraftChange}
          />
        )}
      </Field>
      <Field label={t('yourName')} hint={t('yourNameHint')}>
        {(control) => <TextInput {...control} spellCheck={false} value={name} onValueChange={setName} />}
      </Field>
      <div className={styles.row}>
        <Button type="submit" look="primary">
          {isAnswer ? t('sendAnswer') : t('send')}
        </Button>
        <Button look="quiet" onClick={close}>
          {t('cancel', { ns: 'app' })}
        </Button>
      </div>
    </form>
  )
}
