import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { type Canvas, type LinkEnd, PARKING } from '../../domain/canvas'
import { NO_BLOCK } from '../../domain/kinds/block-ids'
import { findBlock, findCanvasKind } from '../../domain/kinds/index'
import type { CanvasKind } from '../../domain/kinds/kind'
import type { Thread } from '../../domain/threads/follow-thread'
import { type ChapterId, listChapters, listTold, MOTIVATIONS } from '../../domain/threads/tell-thread'
import { BlockIcon } from '../../editing/block-icon'
import { joinClasses } from '../../ui/button'
import styles from './thread-board.module.css'
import { ThreadLines } from './thread-lines'
import { ThreadNote } from './thread-note'
import { useBoardKeys } from './use-board-keys'

interface ThreadBoardProps {
  readonly canvas: Canvas
  readonly thread: Thread | undefined
  /** Where in its story stands what the thread reaches, counted from 1. */
  readonly stepByEnd: ReadonlyMap<LinkEnd, number>
  readonly current: LinkEnd | undefined
  /** One block below the other, in the order of filling: there is no room for lines. */
  readonly isStacked: boolean
  readonly findColour: (end: LinkEnd) => string | undefined
  readonly onFollow: (end: LinkEnd) => void
}

/** All notes of the canvas in their blocks; those of the thread in full strength, with their place in the story. */
export function ThreadBoard(properties: ThreadBoardProps) {
  const { canvas, thread, current, isStacked, findColour } = properties
  const keys = useBoardKeys()
  const kind = findCanvasKind(canvas)
  const places = isStacked ? listChapters(canvas) : listAsOnSheet(kind)
  return (
    <div className={styles.scroller}>
      <div
        className={styles.board}
        style={{
          gridTemplateColumns: `repeat(${kind.grid.columns}, minmax(0, 1fr))`,
          gridTemplateRows: `repeat(${findMotivationsRow(kind) - 1}, auto) min-content`,
        }}
        {...keys}
      >
        {places.map((id) => (
          <Place key={id} {...properties} id={id} />
        ))}
        {!isStacked && thread && (
          <ThreadLines canvas={canvas} thread={thread} current={current} findColour={findColour} />
        )}
      </div>
    </div>
  )
}

/**
 * The motivations lie between what the customers meet and what it costs and brings in: above the last row of blocks. On a
 * sheet without relationships they are rare and stand below it.
 */
function findMotivationsRow({ grid, relationshipBlock }: CanvasKind): number {
  return relationshipBlock === NO_BLOCK ? grid.rows + 1 : grid.rows
}

function listAsOnSheet(kind: CanvasKind): readonly ChapterId[] {
  const strip = findMotivationsRow(kind)
  const upper = kind.blocks.filter(({ area }) => area.row < strip)
  const last = kind.blocks.filter(({ area }) => area.row >= strip)
  return [...upper.map(({ id }) => id), MOTIVATIONS, ...last.map(({ id }) => id), PARKING]
}

function findArea(kind: CanvasKind, id: ChapterId): CSSProperties {
  const { columns, rows } = kind.grid
  const strip = findMotivationsRow(kind)
  if (id === MOTIVATIONS) return { gridColumn: `1 / span ${columns}`, gridRow: strip }
  if (id === PARKING) return { gridColumn: `1 / span ${columns}`, gridRow: rows + 2 }
  const { column, columnSpan, row, rowSpan } = findBlock(kind, id).area
  return {
    gridColumn: `${column} / span ${columnSpan}`,
    gridRow: `${row >= strip ? row + 1 : row} / span ${rowSpan}`,
  }
}

/** A block; the motivations and the notes without a block have a strip where there are any. */
function Place({ id, ...properties }: ThreadBoardProps & { readonly id: ChapterId }) {
  const { canvas, thread, stepByEnd, current, findColour, onFollow } = properties
  const { t } = useTranslation(['blocks', 'guide'])
  const items = listTold(canvas, id)
  const isBlock = id !== MOTIVATIONS && id !== PARKING
  if (!isBlock && items.length === 0) return null
  const name = id === MOTIVATIONS ? t('panel.motivations', { ns: 'guide' }) : t(id)
  return (
    <section
      aria-label={name}
      className={joinClasses(styles.place, !isBlock && styles.strip)}
      style={findArea(findCanvasKind(canvas), id)}
    >
      <h2 data-measured="">
        {isBlock && <BlockIcon block={id} size={14} />}
        {name}
      </h2>
      <ul aria-label={name} className={styles.notes} data-measured="">
        {items.map((item, index) => (
          <ThreadNote
            key={item.id}
            id={item.id}
            text={item.text}
            colour={canvas.notesById.get(item.id)?.colour}
            language={canvas.contentLanguage}
            mark={findColour(item.id)}
            isTabStop={index === 0}
            isStart={thread?.start === item.id}
            isCurrent={current === item.id}
            thread={
              thread && {
                step: stepByEnd.get(item.id) ?? 0,
                total: stepByEnd.size,
                colour: findColour(thread.start),
              }
            }
            onFollow={onFollow}
          />
        ))}
      </ul>
    </section>
  )
}
