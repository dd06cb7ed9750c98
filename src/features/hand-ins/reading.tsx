import { ArrowDown, ArrowLeft, ArrowUp } from 'lucide-react'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Criterion } from '../../domain/assignment/assignment'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { Button } from '../../ui/button'
import { hasCommandKey, isLetterKey } from '../../ui/letter-key'
import type { Row } from './arrange-rows'
import { isBlank } from './feedback-draft'
import { Judging } from './judging'
import type { HandInId } from './list-hand-ins'
import styles from './reading.module.css'
import { ReadingSheet } from './reading-sheet'

/** What a criterion asks for, in words. */
export type NameCriterion = (criterion: Pick<Criterion, 'text' | 'need'>) => string

interface ReadingProps {
  readonly row: Row
  /** As the table shows them: what next and previous go by. */
  readonly rows: readonly Row[]
  /** Back to the table where nothing is given. */
  readonly onOpen: (id: HandInId | undefined) => void
  readonly nameCriterion: NameCriterion
}

/** One hand-in to be read and judged, with the ways to the next and the one before. */
export function Reading({ row, rows, onOpen, nameCriterion }: ReadingProps) {
  const { t } = useTranslation(['handIns', 'app'])
  const { id, canvas, fileName } = row.handIn
  const heading = useRef<HTMLHeadingElement>(null)
  const place = rows.findIndex(({ handIn }) => handIn.id === id)
  const next = rows[place + 1]?.handIn.id
  const previous = place > 0 ? rows[place - 1]?.handIn.id : undefined
  useReadingKeys((step) => {
    const target = step === 'next' ? next : previous
    if (target !== undefined) onOpen(target)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each hand-in is read from its beginning
  useEffect(() => {
    document.documentElement.scrollTop = 0
    heading.current?.focus({ preventScroll: true })
  }, [id])
  const words = {
    place: formatNumber(place + 1, currentLanguage()),
    total: formatNumber(rows.length, currentLanguage()),
  }
  return (
    <div className={styles.reading}>
      <header className={styles.bar}>
        <Button icon={ArrowLeft} onClick={() => onOpen(undefined)}>
          {t('back')}
        </Button>
        <Button
          icon={ArrowUp}
          aria-disabled={previous === undefined}
          onClick={() => previous !== undefined && onOpen(previous)}
        >
          {t('previous')}
        </Button>
        <Button
          icon={ArrowDown}
          aria-disabled={next === undefined}
          onClick={() => next !== undefined && onOpen(next)}
        >
          {t('next')}
        </Button>
        <p className={styles.quiet}>{t('place', words)}</p>
        <p className={styles.quiet}>{t('keys')}</p>
      </header>
      <Others rows={rows} openId={id} onOpen={onOpen} />
      <article className={styles.sheet}>
        <h1 ref={heading} tabIndex={-1} lang={canvas.title ? canvas.contentLanguage : undefined}>
          {canvas.title || t('app:untitled')}
        </h1>
        <p>
          {canvas.author || t('nameless')} <span className={styles.quiet}>{fileName}</span>
        </p>
        <ReadingSheet key={id} row={row} nameCriterion={nameCriterion} />
      </article>
      <Judging key={id} row={row} nameCriterion={nameCriterion} />
    </div>
  )
}

interface OthersProps {
  readonly rows: readonly Row[]
  readonly openId: HandInId
  readonly onOpen: (id: HandInId) => void
}

/** Everybody by name, beside what is read; a narrow window has no room for it. */
function Others({ rows, openId, onOpen }: OthersProps) {
  const { t } = useTranslation('handIns')
  const state = ({ draft }: Row) =>
    isBlank(draft) ? t('judged.none') : draft.isSaved ? t('judged.saved') : t('judged.unsaved')
  return (
    <nav className={styles.others} aria-label={t('title')}>
      <ul>
        {rows.map((row) => (
          <li key={row.handIn.id}>
            <button
              type="button"
              aria-current={row.handIn.id === openId ? 'true' : undefined}
              onClick={() => onOpen(row.handIn.id)}
            >
              {row.handIn.canvas.author || row.handIn.fileName}
              <span className={styles.quiet}>{state(row)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** J and K where nothing is typed, Alt with the arrows everywhere. */
function useReadingKeys(onStep: (step: 'next' | 'previous') => void): void {
  const step = useEffectEvent(onStep)
  useEffect(() => {
    const listening = new AbortController()
    const press = (event: KeyboardEvent) => {
      const way = readStep(event)
      if (!way || event.defaultPrevented) return
      event.preventDefault()
      step(way)
    }
    window.addEventListener('keydown', press, { signal: listening.signal })
    return () => listening.abort()
  }, [])
}

function readStep(event: KeyboardEvent): 'next' | 'previous' | undefined {
  if (hasCommandKey(event) || event.shiftKey || event.isComposing) return undefined
  if (event.altKey) {
    if (event.key === 'ArrowDown') return 'next'
    return event.key === 'ArrowUp' ? 'previous' : undefined
  }
  const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select')
  if (isTyping) return undefined
  if (isLetterKey(event, 'j')) return 'next'
  return isLetterKey(event, 'k') ? 'previous' : undefined
}
