import { useTranslation } from 'react-i18next'
import type { LinkEnd, NoteColour } from '../../domain/canvas'
import type { Language } from '../../domain/language'
import colours from '../../editing/note-colours.module.css'
import { joinClasses } from '../../ui/button'
import styles from './thread-note.module.css'

interface ThreadNoteProps {
  readonly id: LinkEnd
  readonly text: string
  /** Absent for a motivation. */
  readonly colour: NoteColour | undefined
  /** The language of the canvas. */
  readonly language: Language
  /** Its own colour where it is a segment. */
  readonly mark: string | undefined
  /** Whether Tab stops here: one note per block, the arrows lead to the others. */
  readonly isTabStop: boolean
  readonly isStart: boolean
  readonly isCurrent: boolean
  /** Where it stands in the thread that is followed: 0 when the thread does not touch it. */
  readonly thread:
    | { readonly step: number; readonly total: number; readonly colour: string | undefined }
    | undefined
  readonly onFollow: (end: LinkEnd) => void
}

/** A note or motivation, small: a press follows it. */
export function ThreadNote(properties: ThreadNoteProps) {
  const { id, text, colour, language, mark, isTabStop, isStart, isCurrent, thread, onFollow } = properties
  const { t } = useTranslation(['threads', 'board'])
  const isOutside = thread?.step === 0
  const badge = `thread-step-${id}`
  return (
    <li
      className={joinClasses(
        styles.note,
        colour && !isOutside && colours[colour],
        isOutside ? styles.outside : !colour && styles.motivation,
        !isOutside && colour === 'plain' && styles.plain,
        isStart && styles.start,
        isCurrent && styles.current,
      )}
      data-end={id}
    >
      <button
        type="button"
        data-focus="note"
        className={styles.text}
        tabIndex={isTabStop || isStart ? 0 : -1}
        aria-pressed={isStart}
        aria-describedby={thread && !isOutside ? badge : undefined}
        lang={text ? language : undefined}
        onClick={() => onFollow(id)}
      >
        {mark && <span className={styles.dot} style={{ background: mark }} aria-hidden />}
        {text || t('emptyNote', { ns: 'board' })}
      </button>
      {thread && !isOutside && (
        <span
          id={badge}
          role="img"
          aria-label={t('step', { step: thread.step, total: thread.total })}
          className={styles.badge}
          style={{ borderColor: thread.colour ?? 'var(--accent)' }}
        >
          {thread.step}
        </span>
      )}
    </li>
  )
}
