import { findCanvasKind } from '../../domain/kinds/index'
import type { CanvasRow } from '../../state/library'
import styles from './board-picture.module.css'
import { drawPicture } from './draw-picture'

/** A board from afar: where there are notes, and their colours. Says nothing that the words beside it do not. */
export function BoardPicture({ row }: { readonly row: Pick<CanvasRow, 'kind' | 'ownKind' | 'picture'> }) {
  const { width, height, blocks, notes } = drawPicture(findCanvasKind(row), row.picture)
  return (
    <svg className={styles.picture} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path className={styles.blocks} d={blocks} />
      {notes.map(({ colour, path }) => (
        <path key={colour} d={path} style={{ fill: `var(--swatch-${colour})` }} />
      ))}
    </svg>
  )
}
