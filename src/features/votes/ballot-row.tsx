import { Lock, Minus, Plus } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note, NoteId } from '../../domain/canvas'
import type { Language } from '../../domain/language'
import { IconButton } from '../../ui/button'
import styles from './votes.module.css'

interface BallotRowProps {
  readonly note: Note
  /** The language of the content. */
  readonly language: Language
  /** The dots of the person who votes. */
  readonly count: number
  readonly hasLeft: boolean
  readonly onChange: (noteId: NoteId, by: 1 | -1) => void
}

/** A note with the person's own dots. The buttons stay where they are, so that the focus does. */
export const BallotRow = memo(function BallotRow({
  note,
  language,
  count,
  hasLeft,
  onChange,
}: BallotRowProps) {
  const { t } = useTranslation(['votes', 'board'])
  const text = note.text || t('emptyNote', { ns: 'board' })
  return (
    <li className={styles.row} data-voted={count > 0 || undefined}>
      <span className={styles.noteText} lang={note.text ? language : undefined}>
        {text}
        {note.isConfidential && (
          <span role="img" aria-label={t('confidential', { ns: 'board' })} className={styles.lock}>
            <Lock size={12} aria-hidden />
          </span>
        )}
      </span>
      <span className={styles.counter}>
        <IconButton
          icon={Minus}
          label={t('ballot.take', { note: text })}
          aria-disabled={count === 0}
          onClick={() => onChange(note.id, -1)}
        />
        <span className={styles.count}>
          <span aria-hidden>{count}</span>
          <span className={styles.spoken}>{t('dots', { count })}</span>
        </span>
        <IconButton
          icon={Plus}
          label={t('ballot.give', { note: text })}
          aria-disabled={!hasLeft}
          onClick={() => onChange(note.id, 1)}
        />
      </span>
    </li>
  )
})
