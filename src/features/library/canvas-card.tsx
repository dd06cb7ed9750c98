import { Copy, EllipsisVertical, Pencil, Trash2 } from 'lucide-react'
import { memo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { formatDate } from '../../i18n/formats/dates'
import { formatTimeSince } from '../../i18n/formats/relative-time'
import { currentLanguage } from '../../i18n/texts'
import { canvasAddress } from '../../state/addresses'
import type { CanvasRow } from '../../state/library'
import { IconButton } from '../../ui/button'
import { Menu } from '../../ui/menu'
import { ProgressBar } from '../../ui/progress-bar'
import { BoardPicture } from './board-picture'
import styles from './canvas-card.module.css'
import { CanvasTitle } from './canvas-title'
import { focusNeighbour } from './focus-neighbour'
import type { CanvasActs } from './use-canvas-acts'

interface CanvasCardProps {
  readonly row: CanvasRow
  readonly now: Date
  readonly acts: CanvasActs
  readonly onRename: (row: CanvasRow) => void
}

/** One canvas in the library: the whole card leads to it. */
export const CanvasCard = memo(function CanvasCard({ row, now, acts, onRename }: CanvasCardProps) {
  const card = useRef<HTMLLIElement>(null)
  const moveToBin = () => focusNeighbour(card.current, acts.moveToBin(row))
  return (
    <li ref={card} className={styles.card}>
      <div className={styles.board}>
        <BoardPicture row={row} />
      </div>
      <div className={styles.words}>
        <h2 className={styles.title}>
          <Link href={canvasAddress(row.id)} className={styles.link}>
            <CanvasTitle row={row} />
          </Link>
        </h2>
        <CardMenu row={row} acts={acts} onRename={onRename} onMoveToBin={moveToBin} />
        {row.kind !== 'businessModel' && <KindName row={row} />}
        {row.pitch !== '' && (
          <p className={styles.pitch} lang={row.contentLanguage}>
            {row.pitch}
          </p>
        )}
      </div>
      <CardFoot row={row} now={now} />
    </li>
  )
})

/** Most canvases are business models: only another kind says what it is. */
function KindName({ row: { kind, ownKind } }: Pick<CanvasCardProps, 'row'>) {
  const { t } = useTranslation('board')
  return <p className={styles.kind}>{ownKind?.name ?? t(`labels.${kind}`)}</p>
}

interface CardMenuProps extends Pick<CanvasCardProps, 'row' | 'acts' | 'onRename'> {
  readonly onMoveToBin: () => void
}

function CardMenu({ row, acts, onRename, onMoveToBin }: CardMenuProps) {
  const { t } = useTranslation('library')
  const label = t('card.actions')
  const items = [
    { id: 'rename', label: t('card.rename'), icon: Pencil, onSelect: () => onRename(row) },
    { id: 'duplicate', label: t('card.duplicate'), icon: Copy, onSelect: () => void acts.duplicate(row) },
    {
      id: 'delete',
      label: t('card.delete'),
      icon: Trash2,
      look: 'danger' as const,
      onSelect: onMoveToBin,
    },
  ]
  return (
    <div className={styles.menu}>
      <Menu label={label} items={items} align="end">
        {(trigger) => <IconButton icon={EllipsisVertical} label={label} {...trigger} />}
      </Menu>
    </div>
  )
}

function CardFoot({ row, now }: Pick<CanvasCardProps, 'row' | 'now'>) {
  const { t } = useTranslation('library')
  const language = currentLanguage()
  const { filledBlocks: filled, totalBlocks: total } = row
  const changed = new Date(row.updatedAt)
  return (
    <div className={styles.foot}>
      <ProgressBar value={filled} max={total} label={t('card.progress', { filled, total })} />
      <span aria-hidden="true">
        {filled}/{total}
      </span>
      <time
        className={styles.time}
        dateTime={changed.toISOString()}
        title={t('card.changed', { date: formatDate(changed, language, 'dateTime') })}
      >
        {formatTimeSince(changed, now, language)}
      </time>
    </div>
  )
}
