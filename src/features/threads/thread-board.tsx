import type { CSSProperties, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Canvas, type LinkEnd, listMotivations, listNotes, PARKING } from '../../domain/canvas'
import { findBlock, findCanvasKind } from '../../domain/kinds/index'
import type { CanvasKind } from '../../domain/kinds/kind'
import type { Thread } from '../../domain/threads/follow-thread'
import { BlockIcon } from '../../editing/block-icon'
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
  /** A stacked board has no room for them. */
  readonly hasLines: boolean
  readonly findColour: (end: LinkEnd) => string | undefined
  readonly onFollow: (end: LinkEnd) => void
}

/** All notes of the canvas in their blocks; those of the thread in full strength, with their place in the story. */
export function ThreadBoard(properties: ThreadBoardProps) {
  const { canvas, thread, current, hasLines, findColour } = properties
  const { t } = useTranslation(['blocks', 'guide'])
  const keys = useBoardKeys()
  const kind = findCanvasKind(canvas.kind)
  const blocks = hasLines ? kind.blocks : kind.fillingOrder.map((id) => findBlock(kind, id))
  const motivations = listMotivations(canvas)
  const parked = listNotes(canvas, PARKING)
  const motivationStrip = motivations.length > 0 && (
    <Place
      key="motivations"
      name={t('panel.motivations', { ns: 'guide' })}
      area={placeStrip(kind, kind.grid.rows)}
    >
      <Items {...properties} items={motivations} />
    </Place>
  )
  return (
    <div className={styles.scroller}>
      <div
        className={styles.board}
        style={{
          gridTemplateColumns: `repeat(${kind.grid.columns}, minmax(0, 1fr))`,
          gridTemplateRows: `repeat(${kind.grid.rows - 1}, auto) min-content`,
        }}
        {...keys}
      >
        {blocks.map((block) => (
          <Place
            key={block.id}
            name={t(block.id)}
            icon={<BlockIcon block={block.id} size={14} />}
            area={{
              gridColumn: `${block.area.column} / span ${block.area.columnSpan}`,
              gridRow: `${block.area.row + (block.area.row === kind.grid.rows ? 1 : 0)} / span ${block.area.rowSpan}`,
            }}
          >
            <Items {...properties} items={listNotes(canvas, block.id)} />
          </Place>
        ))}
        {motivationStrip}
        {parked.length > 0 && (
          <Place name={t('parking')} area={placeStrip(kind, kind.grid.rows + 2)}>
            <Items {...properties} items={parked} />
          </Place>
        )}
        {hasLines && thread && (
          <ThreadLines canvas={canvas} thread={thread} current={current} findColour={findColour} />
        )}
      </div>
    </div>
  )
}

/** The motivations lie between what the customers meet and what it costs and brings in: above the last row of blocks. */
function placeStrip({ grid }: CanvasKind, row: number): CSSProperties {
  return { gridColumn: `1 / span ${grid.columns}`, gridRow: row }
}

interface PlaceProps {
  readonly name: string
  readonly icon?: ReactNode
  readonly area: CSSProperties
  readonly children: ReactNode
}

function Place({ name, icon, area, children }: PlaceProps) {
  return (
    <section aria-label={name} className={styles.place} style={area}>
      <h2 data-measured="">
        {icon}
        {name}
      </h2>
      <ul aria-label={name} className={styles.notes} data-measured="">
        {children}
      </ul>
    </section>
  )
}

interface ItemsProps extends ThreadBoardProps {
  readonly items: readonly { readonly id: LinkEnd; readonly text: string }[]
}

function Items({ canvas, thread, stepByEnd, current, findColour, onFollow, items }: ItemsProps) {
  return items.map((item, index) => (
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
  ))
}
