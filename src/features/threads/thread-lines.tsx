import { useRef } from 'react'
import type { Canvas, LinkEnd } from '../../domain/canvas'
import type { Thread } from '../../domain/threads/follow-thread'
import { joinClasses } from '../../ui/button'
import styles from './thread-lines.module.css'
import { useLines } from './use-lines'

interface ThreadLinesProps {
  readonly canvas: Canvas
  readonly thread: Thread
  /** The note or motivation that is being told. */
  readonly current: LinkEnd | undefined
  /** The colour of whatever segment an end is. */
  readonly findColour: (end: LinkEnd) => string | undefined
}

/** The links of a thread as lines below the notes of the board that it lies on. What they show is said in the story. */
export function ThreadLines({ canvas, thread, current, findColour }: ThreadLinesProps) {
  const drawing = useRef<SVGSVGElement>(null)
  const lines = useLines(drawing, canvas, thread.links)
  const ownColour = findColour(thread.start)
  // What is being told is drawn last, above the others.
  const isTold = ({ from, to }: { readonly from: LinkEnd; readonly to: LinkEnd }) =>
    from === current || to === current
  const ordered = [...lines].sort((one, other) => Number(isTold(one.link)) - Number(isTold(other.link)))
  return (
    <svg
      ref={drawing}
      className={joinClasses(styles.lines, current !== undefined && styles.isTelling)}
      aria-hidden
    >
      {ordered.map(({ link, path }) => (
        <path
          key={link.id}
          d={path}
          data-link={link.id}
          className={joinClasses(styles.line, link.isLater && styles.later, isTold(link) && styles.told)}
          style={{ stroke: ownColour ?? findColour(link.from) ?? findColour(link.to) ?? 'var(--accent)' }}
        />
      ))}
    </svg>
  )
}
