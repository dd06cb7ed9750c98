import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { findBlock, findCanvasKind } from '../../domain/kinds/index'
import { BlockSwitcher } from '../../editing/block-switcher'
import { PasteOfferProvider } from '../../editing/paste-offer'
import { PitchField } from '../../editing/pitch-field'
import { useClipboard } from '../../editing/use-clipboard'
import { NoteActionsProvider, useNewNoteActions } from '../../editing/use-note-actions'
import { useNoteKeys } from '../../editing/use-note-keys'
import { useShowSelection } from '../../editing/use-show-selection'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { useIsNarrow } from '../../ui/use-is-narrow'
import { CommentsProvider, useCommentsByNote } from './comments-by-note'
import { LinksProvider, useLinksByEnd } from './links-by-note'
import { OutlineContents } from './outline-contents'
import { BlockSection, ParkingSection } from './outline-section'
import styles from './outline-view.module.css'
import { findPlaceBeside } from './place-order'
import { showSection } from './show-section'

const ExtraBlocks = lazy(() => import('../../editing/extra-blocks'))

/** The canvas as headings and lists: all that the board does, in the order in which it is read. Load it late. */
export default function OutlineView({ bottomTool }: { readonly bottomTool: ReactNode }) {
  const actions = useNewNoteActions()
  const isNarrow = useIsNarrow()
  return (
    <NoteActionsProvider value={actions}>
      <PasteOfferProvider>
        <LinksProvider value={useLinksByEnd()}>
          <CommentsProvider value={useCommentsByNote()}>
            <div className={styles.column}>
              <Outline />
              {isNarrow && <BlockSwitcher onSwitch={showSection}>{bottomTool}</BlockSwitcher>}
            </div>
          </CommentsProvider>
        </LinksProvider>
      </PasteOfferProvider>
    </NoteActionsProvider>
  )
}

function Outline() {
  // All at once, with those of the notes to come: waiting for words later would take the field away that is typed in.
  const { t } = useTranslation([
    'app',
    'outline',
    'board',
    'blocks',
    'guide',
    'kinds',
    'motivations',
    'note',
    'relationships',
    'segments',
    'comments',
    'confidential',
  ])
  const { selection } = useCanvasSession()
  const kind = useCanvasState((state) => findCanvasKind(state.canvas))
  const title = useCanvasState((state) => state.canvas.title)
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  useTranslation(['kinds', 'motivations'], { lng: language })
  const hasAssignment = useCanvasState((state) => state.canvas.assignment !== undefined)
  const keys = useNoteKeys(findPlaceBeside)
  const clipboard = useClipboard()
  const heading = useRef<HTMLHeadingElement>(null)
  useShowSelection()
  useEffect(() => {
    // A new view begins at its heading, or where the work was in the view before.
    const { activeBlock } = selection.getState()
    if (activeBlock) showSection(activeBlock)
    else heading.current?.focus()
  }, [selection])
  return (
    <main className={styles.view} {...keys} {...clipboard}>
      <div className={styles.page}>
        <h1 ref={heading} tabIndex={-1} className={styles.title} lang={title ? language : undefined}>
          {title || t('untitled')}
        </h1>
        <div className={styles.pitch}>
          <PitchField />
        </div>
        <OutlineContents />
        <div className={styles.sections}>
          {kind.fillingOrder.map((id) => (
            <BlockSection key={id} block={findBlock(kind, id)} />
          ))}
          <ParkingSection />
          {hasAssignment && (
            <Suspense fallback={null}>
              <ExtraBlocks />
            </Suspense>
          )}
        </div>
      </div>
    </main>
  )
}
