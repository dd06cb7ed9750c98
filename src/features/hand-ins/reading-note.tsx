import { MessageSquarePlus, Trash2 } from 'lucide-react'
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId } from '../../document/new-id'
import type { Note, NoteId } from '../../domain/canvas'
import type { Comment } from '../../domain/comment'
import FormattedText from '../../editing/formatted-text'
import colours from '../../editing/note-colours.module.css'
import { formatList } from '../../i18n/formats/lists'
import { nameKind } from '../../i18n/subject-words'
import { currentLanguage } from '../../i18n/texts'
import { useServices } from '../../state/services'
import { Button, IconButton, joinClasses } from '../../ui/button'
import { Field } from '../../ui/field'
import { hasCommandKey } from '../../ui/letter-key'
import { TextArea } from '../../ui/text-area'
import type { Row } from './arrange-rows'
import type { DraftComment } from './feedback-draft'
import { changeDraft, findDraft, useHandInStore } from './hand-in-set'
import type { NoteTies } from './read-ties'
import styles from './reading.module.css'

/** So many notes of a block are drawn at once; a hand-in may hold thousands. */
const STEP = 100

interface ReadingNotesProps {
  readonly row: Row
  readonly notes: readonly Note[]
  readonly ties: NoteTies
  readonly said: ReadonlyMap<NoteId, readonly Comment[]>
}

export function ReadingNotes({ row, notes, ties, said }: ReadingNotesProps) {
  const { t } = useTranslation('handIns')
  const [count, setCount] = useState(STEP)
  const more = Math.min(STEP, notes.length - count)
  return (
    <>
      <ul className={styles.notes}>
        {notes.slice(0, count).map((note) => (
          <ReadingNote key={note.id} row={row} note={note} ties={ties} said={said.get(note.id) ?? []} />
        ))}
      </ul>
      {more > 0 && <Button onClick={() => setCount(count + STEP)}>{t('moreNotes', { count: more })}</Button>}
    </>
  )
}

interface ReadingNoteProps extends Pick<ReadingNotesProps, 'row' | 'ties'> {
  readonly note: Note
  readonly said: readonly Comment[]
}

/** A note with all that it says, what was said of it, and the way to say something. */
function ReadingNote({ row, note, ties, said }: ReadingNoteProps) {
  const { t } = useTranslation(['handIns', 'comments'])
  const [isWriting, setWriting] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const language = currentLanguage()
  const lang = row.handIn.canvas.contentLanguage
  const linked = ties.get(note.id) ?? []
  const own = row.draft.comments.filter(({ noteId }) => noteId === note.id)
  const close = () => {
    opener.current?.focus()
    setWriting(false)
  }
  return (
    <li className={joinClasses(styles.note, colours[note.colour])}>
      <p className={styles.text} lang={note.text ? lang : undefined}>
        {note.text || t('emptyNote')}
      </p>
      {note.kinds.length > 0 && (
        <p className={styles.small}>
          {formatList(
            note.kinds.map((kind) => nameKind(language, kind)),
            language,
            'and',
          )}
        </p>
      )}
      {note.description && <FormattedText source={note.description} lang={lang} />}
      {linked.length > 0 && (
        <p className={styles.small}>
          {t('linked')} <span lang={lang}>{linked.join(' · ')}</span>
        </p>
      )}
      {said.map(({ id, text, author }) => (
        <p key={id} className={styles.small}>
          {author || t('nameless')}: <span lang={lang}>{text}</span>
        </p>
      ))}
      {own.map((comment) => (
        <OwnComment key={comment.id} row={row} comment={comment} />
      ))}
      {isWriting ? (
        <CommentForm row={row} note={note} onClose={close} />
      ) : (
        <Button
          ref={opener}
          look="quiet"
          icon={MessageSquarePlus}
          className={styles.act}
          onClick={() => setWriting(true)}
        >
          {t('comments:write')}
        </Button>
      )}
    </li>
  )
}

interface OwnCommentProps {
  readonly row: Row
  readonly comment: DraftComment
}

function OwnComment({ row, comment }: OwnCommentProps) {
  const { t } = useTranslation(['handIns', 'comments', 'app'])
  const store = useHandInStore()
  const { toasts } = useServices()
  const { id, canvas } = row.handIn
  const change = (next: (comments: readonly DraftComment[]) => readonly DraftComment[]) =>
    changeDraft(store, id, { comments: next(findDraft(store.getState(), id).comments) })
  const remove = () => {
    change((comments) => comments.filter((other) => other.id !== comment.id))
    const run = () => change((comments) => [...comments, comment])
    toasts
      .getState()
      .showToast({ message: t('comments:done.deleted'), action: { label: t('app:undo'), run } })
  }
  return (
    <div className={styles.comment}>
      <p className={styles.text} lang={canvas.contentLanguage}>
        {comment.text}
      </p>
      <IconButton icon={Trash2} label={t('deleteComment', { comment: comment.text })} onClick={remove} />
    </div>
  )
}

interface CommentFormProps {
  readonly row: Row
  readonly note: Note
  readonly onClose: () => void
}

function CommentForm({ row, note, onClose }: CommentFormProps) {
  const { t } = useTranslation(['comments', 'app'])
  const store = useHandInStore()
  const { now } = useServices()
  const [text, setText] = useState('')
  const { id, canvas } = row.handIn
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    if (text.trim() === '') return
    const comment = { id: newId(), noteId: note.id, text: text.trim(), writtenAt: now() }
    changeDraft(store, id, { comments: [...findDraft(store.getState(), id).comments, comment] })
    onClose()
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onClose()
    if (event.key !== 'Enter' || !hasCommandKey(event)) return
    event.preventDefault()
    submit()
  }
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={press}>
      <Field label={t('text')} hint={t('keys')}>
        {(control) => (
          <TextArea
            {...control}
            autoFocus
            spellCheck
            lang={canvas.contentLanguage}
            className={styles.writing}
            value={text}
            onValueChange={setText}
          />
        )}
      </Field>
      <div className={styles.tools}>
        <Button type="submit" look="primary">
          {t('send')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('app:cancel')}
        </Button>
      </div>
    </form>
  )
}
