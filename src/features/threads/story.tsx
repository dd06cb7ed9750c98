import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { type KeyboardEvent, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Canvas, LinkEnd } from '../../domain/canvas'
import { MOTIVATIONS, type StoryChapter } from '../../domain/threads/tell-thread'
import { Button, IconButton } from '../../ui/button'
import styles from './story.module.css'
import { StoryStepItem } from './story-step'

interface StoryProps {
  readonly canvas: Canvas
  readonly chapters: readonly StoryChapter[]
  /** The steps of all chapters. */
  readonly steps: readonly LinkEnd[]
  /** Where each of them stands, counted from 1. */
  readonly stepByEnd: ReadonlyMap<LinkEnd, number>
  readonly start: LinkEnd
  /** The step that is being told; undefined before the first. */
  readonly current: LinkEnd | undefined
  readonly findColour: (end: LinkEnd) => string | undefined
  readonly onTell: (end: LinkEnd) => void
  readonly onFollow: (end: LinkEnd | undefined) => void
}

/** A thread as a list, block by block, and the way to tell it one step after the other. */
export function Story(properties: StoryProps) {
  const { canvas, chapters, steps, stepByEnd, start, current, findColour, onTell, onFollow } = properties
  const { t } = useTranslation(['threads', 'board', 'blocks', 'guide'])
  const titleId = useId()
  const text = (canvas.notesById.get(start) ?? canvas.motivationsById.get(start))?.text
  const colour = findColour(start) ?? 'var(--accent)'
  return (
    <section className={styles.story} aria-label={t('story')} aria-describedby={titleId}>
      <header className={styles.head} style={{ borderColor: colour }}>
        <div>
          <p className={styles.quiet}>{t('followed')}</p>
          <h2
            id={titleId}
            tabIndex={-1}
            data-focus="followed"
            lang={text ? canvas.contentLanguage : undefined}
          >
            {text || t('emptyNote', { ns: 'board' })}
          </h2>
        </div>
        <IconButton icon={X} label={t('stop')} onClick={() => onFollow(undefined)} />
      </header>
      <p className={styles.quiet}>{t(steps.length > 1 ? 'rule' : 'alone')}</p>
      {steps.length > 1 && <StoryControls steps={steps} current={current} onTell={onTell} />}
      <div className={styles.chapters} {...makeStoryKeys(steps, onTell)}>
        {chapters.map((chapter) => (
          <section key={chapter.id} className={styles.chapter}>
            <h3>
              {chapter.id === MOTIVATIONS
                ? t('panel.motivations', { ns: 'guide' })
                : t(chapter.id, { ns: 'blocks' })}
            </h3>
            <ol style={{ borderColor: colour }}>
              {chapter.steps.map((step) => (
                <StoryStepItem
                  key={step.end}
                  step={step}
                  number={stepByEnd.get(step.end) ?? 0}
                  canvas={canvas}
                  colour={colour}
                  isStart={step.end === start}
                  isCurrent={step.end === current}
                  hasActs={step.end === current || steps.length === 1}
                  isTabStop={step.end === (current ?? steps[0])}
                  onTell={onTell}
                  onFollow={onFollow}
                />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </section>
  )
}

type StoryControlsProps = Pick<StoryProps, 'steps' | 'current' | 'onTell'>

function StoryControls({ steps, current, onTell }: StoryControlsProps) {
  const { t } = useTranslation('threads')
  const index = current === undefined ? -1 : steps.indexOf(current)
  const go = (to: number) => {
    const end = steps[to]
    if (end !== undefined) onTell(end)
  }
  // Not `disabled`: whoever comes to the end keeps the focus, and can go back.
  return (
    <div className={styles.controls}>
      <IconButton
        icon={ArrowUp}
        label={t('previous')}
        aria-disabled={index <= 0}
        onClick={() => go(index - 1)}
      />
      <span className={styles.position}>
        {index === -1
          ? t('steps', { count: steps.length })
          : t('step', { step: index + 1, total: steps.length })}
      </span>
      <Button
        look="primary"
        icon={ArrowDown}
        aria-disabled={index === steps.length - 1}
        onClick={() => go(index + 1)}
      >
        {t('next')}
      </Button>
    </div>
  )
}

/** The arrow keys tell the story where it is read. */
function makeStoryKeys(steps: readonly LinkEnd[], onTell: (end: LinkEnd) => void) {
  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (!(event.target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return
      const step = Number(event.target.closest<HTMLElement>('[data-step]')?.dataset.step)
      const index = findIndex(event.key, step - 1, steps.length)
      const end = steps[index]
      if (end === undefined) return
      event.preventDefault()
      event.currentTarget.querySelector<HTMLElement>(`[data-step="${index + 1}"] button`)?.focus()
      onTell(end)
    },
  }
}

function findIndex(key: string, from: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
      return from + 1
    case 'ArrowUp':
      return from - 1
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return -1
  }
}
