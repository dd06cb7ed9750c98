import { BookOpen } from 'lucide-react'
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useRoute } from 'wouter'
import { isBlock } from '../document/read-canvas'
import type { BlockId } from '../domain/kinds/block-ids'
import { BoardView } from '../features/board/board-view'
import { StatusBar } from '../features/board/status-bar'
import { useCanvasShortcuts } from '../features/board/use-canvas-shortcuts'
import { Header } from '../features/header/header'
import { ExportMenu } from '../features/transfer/export-menu'
import { canvasAddress, readAddressPart } from '../state/addresses'
import { useCanvasSession, useCanvasState } from '../state/open-canvas'
import { Button } from '../ui/button'
import { useIsNarrow } from '../ui/use-is-narrow'
import styles from './canvas-views.module.css'
import { GuidePanel, useGuidePanel } from './guide-panel'
import { NotFoundPage } from './not-found-page'
import { SaveNotice } from './save-notice'

const CanvasDetails = lazy(() =>
  import('../features/details/canvas-details').then(({ CanvasDetails }) => ({ default: CanvasDetails })),
)
const NoteView = lazy(() =>
  import('../features/note/note-view').then(({ NoteView }) => ({ default: NoteView })),
)
const PrintSheet = lazy(() => import('../features/transfer/print-sheet'))
const ShortcutsDialog = lazy(() => import('../features/board/shortcuts-dialog'))

/** Everything that shows one open canvas: bar, board or block, guide, and the dialogs above them. */
export function CanvasViews() {
  const { t } = useTranslation(['app', 'board'])
  const { id, state } = useCanvasSession()
  const { block, noteId, closeNote } = useViewAddress()
  const [dialog, setDialog] = useState<'details' | 'shortcuts'>()
  const guide = useGuidePanel(block ? 'block' : 'board')
  const isNarrow = useIsNarrow()
  const takeCanvas = useCallback(() => state.getState().canvas, [state])
  const language = useCanvasState((current) => current.canvas.contentLanguage)
  const showShortcuts = useCallback(() => setDialog('shortcuts'), [])
  const closeDialog = () => setDialog(undefined)
  useCanvasShortcuts(showShortcuts)
  usePageTitle()
  if (block === 'unknown') return <NotFoundPage />
  const guideButton = (
    <Button
      ref={guide.button}
      look="quiet"
      icon={BookOpen}
      className={isNarrow ? styles.bottomTool : undefined}
      aria-expanded={guide.isOpen}
      onClick={guide.toggle}
    >
      {t('guide', { ns: 'board' })}
    </Button>
  )
  return (
    <div className={styles.page}>
      <Header
        view={block ? 'block' : 'board'}
        onShowDetails={() => setDialog('details')}
        onShowShortcuts={showShortcuts}
      >
        {!isNarrow && guideButton}
        <ExportMenu takeCanvas={takeCanvas} />
      </Header>
      <SaveNotice />
      <div className={styles.stage}>
        <BoardView block={block} bottomTool={guideButton} />
        <GuidePanel panel={guide} />
      </div>
      {!block && <StatusBar onShowShortcuts={showShortcuts} />}
      <Suspense fallback={null}>
        {noteId !== undefined && <NoteView key={noteId} noteId={noteId} onClose={closeNote} />}
        {dialog === 'details' && <CanvasDetails onClose={closeDialog} />}
        {dialog === 'shortcuts' && <ShortcutsDialog onClose={closeDialog} />}
        <PrintSheet key={id} language={language} takeCanvas={takeCanvas} />
      </Suspense>
    </div>
  )
}

/** What the address asks for. A note opens above the view that was there before. */
function useViewAddress() {
  const { id } = useCanvasSession()
  const [address, navigate] = useLocation()
  const [isBlockAddress, blockMatch] = useRoute('/canvas/:id/block/:block')
  const [, noteMatch] = useRoute('/canvas/:id/note/:note')
  const [isBoardAddress] = useRoute('/canvas/:id')
  const below = useRef<{ address: string; block: BlockId | undefined }>({
    address: canvasAddress(id),
    block: undefined,
  })
  const asked = blockMatch?.block
  if (isBlockAddress && isBlock(asked)) below.current = { address, block: asked }
  if (isBoardAddress) below.current = { address, block: undefined }
  const isKnown = isBoardAddress || noteMatch || isBlock(asked)
  return {
    block: isKnown ? below.current.block : ('unknown' as const),
    noteId: noteMatch ? readAddressPart(noteMatch.note) : undefined,
    closeNote: () => navigate(below.current.address),
  }
}

function usePageTitle() {
  const { t } = useTranslation('app')
  const title = useCanvasState((state) => state.canvas.title)
  useEffect(() => {
    document.title = `${title || t('untitled')} – ${t('name')}`
  }, [title, t])
}
