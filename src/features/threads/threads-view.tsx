import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { LinkEnd } from '../../domain/canvas'
import { listSegmentSigns } from '../../domain/segments/segment-signs'
import { followThread } from '../../domain/threads/follow-thread'
import { tellThread } from '../../domain/threads/tell-thread'
import { showElement } from '../../editing/show-element'
import { threadsAddress } from '../../state/addresses'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { useIsNarrow } from '../../ui/use-is-narrow'
import { useViewFocus } from '../../ui/use-view-focus'
import { SegmentChoice } from './segment-choice'
import { Story } from './story'
import { ThreadBoard } from './thread-board'
import styles from './threads-view.module.css'

interface ThreadsViewProps {
  /** The id of the note or motivation that is followed, as the address gives it. */
  readonly start: LinkEnd | undefined
}

/** The nine blocks, and what hangs together with one note: as lines between them and as a story. Load it late. */
export default function ThreadsView({ start }: ThreadsViewProps) {
  const { t } = useTranslation(['threads', 'app', 'board', 'blocks', 'guide'])
  const { id } = useCanvasSession()
  const [, navigate] = useLocation()
  const isNarrow = useIsNarrow()
  const view = useViewFocus<HTMLElement>()
  useKeptFocus(view, start)
  const telling = useTelling(start, isNarrow)
  const { canvas, signs, thread, current } = telling
  const follow = (end: LinkEnd | undefined) => navigate(threadsAddress(id, end))
  const story = thread && (
    <Story
      key={thread.start}
      canvas={canvas}
      chapters={telling.chapters}
      steps={telling.steps}
      stepByEnd={telling.stepByEnd}
      start={thread.start}
      current={current}
      findColour={telling.findColour}
      onTell={telling.tell}
      onFollow={follow}
    />
  )
  return (
    <main ref={view} tabIndex={-1} className={styles.view}>
      <header className={styles.head}>
        <h1>{t('threads', { ns: 'app' })}</h1>
        <SegmentChoice signs={signs} language={canvas.contentLanguage} start={start} onFollow={follow} />
      </header>
      {!thread && <p className={styles.hint}>{t(start === undefined ? 'pressNote' : 'missing')}</p>}
      <div className={styles.desk}>
        {isNarrow && story}
        <ThreadBoard
          canvas={canvas}
          thread={thread}
          stepByEnd={telling.stepByEnd}
          current={current}
          isStacked={isNarrow}
          findColour={telling.findColour}
          onFollow={(end) => follow(end === start ? undefined : end)}
        />
        {!isNarrow && story}
      </div>
    </main>
  )
}

/** The button that follows something else, or nothing, goes away by that: the focus stays in the view. */
function useKeptFocus(view: RefObject<HTMLElement | null>, start: LinkEnd | undefined): void {
  const former = useRef(start)
  useEffect(() => {
    const hasChanged = former.current !== start
    former.current = start
    if (!hasChanged || document.activeElement !== document.body) return
    const place = view.current?.querySelector<HTMLElement>('[data-focus="followed"]') ?? view.current
    place?.focus()
  }, [view, start])
}

/** The thread of the canvas as it is now, and which of its steps is being told. */
function useTelling(start: LinkEnd | undefined, isNarrow: boolean) {
  const { t } = useTranslation(['threads', 'board'])
  const { toasts } = useServices()
  const canvas = useCanvasState((state) => state.canvas)
  const [told, setTold] = useState<{ readonly start: LinkEnd; readonly end: LinkEnd }>()
  const thread = useMemo(
    () => (start === undefined ? undefined : followThread(canvas, start)),
    [canvas, start],
  )
  const chapters = useMemo(() => (thread ? tellThread(canvas, thread) : []), [canvas, thread])
  const steps = useMemo(() => chapters.flatMap((chapter) => chapter.steps.map(({ end }) => end)), [chapters])
  const stepByEnd = useMemo(() => new Map(steps.map((end, index) => [end, index + 1])), [steps])
  const signs = useMemo(() => listSegmentSigns(canvas), [canvas])
  const colours = new Map(signs.map(({ segmentId, mark }) => [segmentId, `var(--segment-${mark})`]))
  const current = told && told.start === start && stepByEnd.has(told.end) ? told.end : undefined
  const tell = (end: LinkEnd) => {
    if (start === undefined) return
    setTold({ start, end })
    const text = (canvas.notesById.get(end) ?? canvas.motivationsById.get(end))?.text
    const step = stepByEnd.get(end) ?? 0
    const words = { step, total: steps.length, text: text || t('emptyNote', { ns: 'board' }) }
    toasts.getState().announce(t('told', words))
    // On a stacked board the note is far below the story.
    const note = isNarrow ? '' : `main [data-end="${CSS.escape(end)}"], `
    for (const element of document.querySelectorAll(`${note}main [data-step="${step}"]`)) showElement(element)
  }
  const findColour = (end: LinkEnd) => colours.get(end)
  return { canvas, signs, thread, chapters, steps, stepByEnd, current, tell, findColour }
}
