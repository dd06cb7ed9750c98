import { Maximize2 } from 'lucide-react'
import { type FocusEvent, lazy, type MouseEvent, memo, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { isBlockCovered } from '../../domain/assignment/exercise'
import type { BlockDefinition } from '../../domain/kinds/kind'
import { AddNoteButton } from '../../editing/add-note-button'
import { BlockIcon } from '../../editing/block-icon'
import { NoteCount } from '../../editing/note-count'
import { useNoteActions } from '../../editing/use-note-actions'
import { blockAddress } from '../../state/addresses'
import { useCanvasSession, useCanvasState, useSelection } from '../../state/open-canvas'
import { joinClasses } from '../../ui/button'
import styles from './block.module.css'
import { NoteList } from './note-list'

const FirstQuestion = lazy(() => import('./first-question'))

/** One of the blocks on the sheet, at the place that the canvas kind gives it. */
export const Block = memo(function Block({ block }: { readonly block: BlockDefinition }) {
  const { t } = useTranslation(['board', 'blocks'])
  const { selection } = useCanvasSession()
  const { addNote } = useNoteActions()
  const isActive = useSelection((state) => state.activeBlock === block.id)
  const isTarget = useSelection((state) => state.draft?.spot?.block === block.id)
  const isCovered = useCanvasState(({ canvas }) => isBlockCovered(canvas, block.id))
  const name = t(block.id, { ns: 'blocks' })
  // Tab passes through every block: only what is done to a note changes the guide.
  const activateByNote = (event: FocusEvent) => {
    if (event.target.closest('[data-note]')) selection.getState().activateBlock(block.id)
  }
  const addOnEmptySpace = (event: MouseEvent) => {
    if (event.target instanceof Element && !event.target.closest('[data-note], button, a')) addNote(block.id)
  }
  return (
    <section
      data-place={block.id}
      aria-label={name}
      // Neither seen in parts nor reached by Tab: the student comes to it later.
      inert={isCovered}
      className={joinClasses(
        styles.block,
        isActive && styles.active,
        isTarget && styles.target,
        isCovered && styles.covered,
      )}
      style={{
        gridColumn: `${block.area.column} / span ${block.area.columnSpan}`,
        gridRow: `${block.area.row} / span ${block.area.rowSpan}`,
      }}
      onDoubleClick={addOnEmptySpace}
      onPointerDown={() => selection.getState().activateBlock(block.id)}
      onFocus={activateByNote}
    >
      <BlockHead block={block} name={name} />
      <div className={styles.body} data-scrolls="">
        <NoteList place={block.id} label={name} />
        <EmptyHint block={block} />
      </div>
      <AddNoteButton place={block.id} className={styles.add} />
    </section>
  )
})

function BlockHead({ block, name }: { readonly block: BlockDefinition; readonly name: string }) {
  const { t } = useTranslation('board')
  const { id } = useCanvasSession()
  const label = t('openBlock', { block: name })
  return (
    <header className={styles.head}>
      <BlockIcon block={block.id} />
      <h2>{name}</h2>
      <span className={styles.corner}>
        <NoteCount place={block.id} className={styles.count} />
        <Link href={blockAddress(id, block.id)} className={styles.open} aria-label={label} title={label}>
          <Maximize2 size={14} aria-hidden />
        </Link>
      </span>
    </header>
  )
}

function EmptyHint({ block }: { readonly block: BlockDefinition }) {
  const isEmpty = useCanvasState((state) => !state.canvas.noteIdsByPlace.has(block.id))
  const question = block.questions[0]
  if (!isEmpty || !question) return null
  // Its room is kept: a button that jumps away under a finger is not pressed.
  return (
    <Suspense fallback={<p className={styles.hint} />}>
      <FirstQuestion question={question} />
    </Suspense>
  )
}
