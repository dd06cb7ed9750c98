import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Canvas, LinkEnd } from '../../domain/canvas'
import type { StoryStep } from '../../domain/threads/tell-thread'
import { noteAddress } from '../../state/addresses'
import { Button, joinClasses } from '../../ui/button'
import styles from './story.module.css'

interface StoryStepItemProps {
  readonly step: StoryStep
  readonly number: number
  readonly canvas: Canvas
  readonly colour: string
  readonly isStart: boolean
  readonly isCurrent: boolean
  /** Whether the ways on from here are shown. */
  readonly hasActs: boolean
  /** Whether Tab stops here; the arrows lead to the others. */
  readonly isTabStop: boolean
  readonly onTell: (end: LinkEnd) => void
  readonly onFollow: (end: LinkEnd) => void
}

/** One step of a story: the note, and what it has to do with those told before. */
export function StoryStepItem(properties: StoryStepItemProps) {
  const { step, number, canvas, colour, isStart, isCurrent, hasActs, isTabStop, onTell, onFollow } =
    properties
  const { t } = useTranslation(['threads', 'board'])
  const language = canvas.contentLanguage
  const emptyNote = t('emptyNote', { ns: 'board' })
  return (
    <li value={number} data-step={number} className={joinClasses(styles.step, isCurrent && styles.current)}>
      <span className={styles.number} style={{ borderColor: colour }} aria-hidden>
        {number}
      </span>
      <button
        type="button"
        className={joinClasses(styles.text, isStart && styles.start)}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isCurrent ? 'step' : undefined}
        lang={step.text ? language : undefined}
        onClick={() => onTell(step.end)}
      >
        {step.text || emptyNote}
      </button>
      {step.ties.length > 0 && (
        <ul className={styles.ties} aria-label={t('ties')}>
          {step.ties.map(({ link, text }) => (
            <li key={link.id}>
              <span lang={text ? language : undefined}>{text || emptyNote}</span>
              {link.label && (
                <span className={styles.label} lang={language}>
                  {link.label}
                </span>
              )}
              {link.isLater && <span className={styles.label}>{t('later')}</span>}
            </li>
          ))}
        </ul>
      )}
      {hasActs && (
        <div className={styles.acts}>
          {!isStart && (
            <Button look="quiet" onClick={() => onFollow(step.end)}>
              {t('follow')}
            </Button>
          )}
          {canvas.notesById.has(step.end) && (
            <Link href={noteAddress(canvas.id, step.end)}>{t('openNote', { ns: 'board' })}</Link>
          )}
        </div>
      )}
    </li>
  )
}
