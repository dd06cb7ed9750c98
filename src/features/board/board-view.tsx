import { lazy, type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { BlockId } from '../../domain/kinds/block-ids'
import { BlockSwitcher } from '../../editing/block-switcher'
import { PasteOfferProvider } from '../../editing/paste-offer'
import { PitchField } from '../../editing/pitch-field'
import { NoteActionsProvider, useNewNoteActions } from '../../editing/use-note-actions'
import { blockAddress } from '../../state/addresses'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { useIsNarrow } from '../../ui/use-is-narrow'
import { useViewFocus } from '../../ui/use-view-focus'
import { Board } from './board'
import styles from './board.module.css'
import { NoteTiesProvider } from './note-ties'

const BlockView = lazy(() => import('./block-view'))

interface BoardViewProps {
  /** The block that is opened on its own; absent for the whole board. */
  readonly block: BlockId | undefined
  /** Stands in the bar at the bottom of a narrow window. */
  readonly bottomTool: ReactNode
  /** The block in full, where there is more to say of it than its notes. */
  readonly children?: ReactNode
}

/** The canvas as a sheet, or one of its blocks in full. */
export function BoardView({ block, bottomTool, children }: BoardViewProps) {
  const actions = useNewNoteActions()
  const { id } = useCanvasSession()
  const [, navigate] = useLocation()
  const isNarrow = useIsNarrow()
  return (
    <NoteActionsProvider value={actions}>
      <PasteOfferProvider>
        <NoteTiesProvider>
          <div className={styles.column}>
            {block ? (
              <Suspense fallback={null}>{children || <BlockView key={block} block={block} />}</Suspense>
            ) : (
              <Sheet />
            )}
            {isNarrow && (
              <BlockSwitcher {...(block && { onSwitch: (to: BlockId) => navigate(blockAddress(id, to)) })}>
                {bottomTool}
              </BlockSwitcher>
            )}
          </div>
        </NoteTiesProvider>
      </PasteOfferProvider>
    </NoteActionsProvider>
  )
}

function Sheet() {
  const { t } = useTranslation('board')
  const { selection, state } = useCanvasSession()
  const kind = useCanvasState(({ canvas }) => canvas.kind)
  const ownName = useCanvasState(({ canvas }) => canvas.ownKind?.name)
  const isNarrow = useIsNarrow()
  const sheet = useViewFocus<HTMLElement>((main) => {
    const { pitch, notesById } = state.getState().canvas
    // A new canvas asks for its sentence first. On a phone that would bring up the keyboard, over the board.
    if (!isNarrow && pitch === '' && notesById.size === 0) return main.querySelector('textarea')
    // Whoever comes back from a block goes on where it was opened.
    const { activeBlock } = selection.getState()
    return activeBlock ? main.querySelector<HTMLElement>(`[data-place="${activeBlock}"] header a`) : undefined
  })
  return (
    <main ref={sheet} className={styles.sheet} tabIndex={-1}>
      <h1 className={styles.heading}>{ownName ?? t(`labels.${kind}`)}</h1>
      <PitchField />
      <Board />
    </main>
  )
}
