import { BookOpen, LayoutDashboard, ListTree } from 'lucide-react'
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useRoute } from 'wouter'
import { isBlock } from '../document/read-canvas'
import type { BlockId } from '../domain/kinds/block-ids'
import { BoardView } from '../features/board/board-view'
import { StatusBar } from '../features/board/status-bar'
import { useCanvasShortcuts } from '../features/board/use-canvas-shortcuts'
import { Header } from '../features/header/header'
import { ExportMenu } from '../features/transfer/export-menu'
import { canvasAddress, outlineAddress, readAddressPart } from '../state/addresses'
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
const OutlineView = lazy(() => import('../features/outline/outline-view'))
const PrintSheet = lazy(() => import('../features/transfer/print-sheet'))
const ShortcutsDialog = lazy(() => import('../features/board/shortcuts-dialog'))

/** Everything that shows one open canvas: bar, board or block, guide, and the dialogs above them. */
export function CanvasViews() {
  const { t } = useTranslation(['app', 'board'])
  const { id, state } = useCanvasSession()
  const { view, block, noteId, closeNote } = useViewAddress()
  const [dialog, setDialog] = useState<'details' | 'shortcuts'>()
  const guide = useGuidePanel(view === 'board' ? 'board' : 'column')
  const isNarrow = useIsNarrow()
  const takeCanvas = useCallback(() => state.getState().canvas, [state])
  const language = useCanvasState((current) => current.canvas.contentLanguage)
  const showShortcuts = useCallback(() => setDialog('shortcuts'), [])
  const closeDialog = () => setDialog(undefined)
  useCanvasShortcuts(showShortcuts)
  usePageTitle()
  if (view === 'unknown') return <NotFoundPage />
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
  const bottomTools = isNarrow && (
    <>
      <OtherView view={view} />
      {guideButton}
    </>
  )
  return (
    <div className={styles.page}>
      <Header view={view} onShowDetails={() => setDialog('details')} onShowShortcuts={showShortcuts}>
        {!isNarrow && guideButton}
        <ExportMenu takeCanvas={takeCanvas} />
      </Header>
      <SaveNotice />
      <div className={styles.stage}>
        {view === 'outline' ? (
          <Suspense fallback={null}>
            <OutlineView bottomTool={bottomTools} />
          </Suspense>
        ) : (
          <BoardView block={block} bottomTool={bottomTools} />
        )}
        <GuidePanel panel={guide} />
      </div>
      {view !== 'block' && <StatusBar onShowShortcuts={showShortcuts} />}
      <Suspense fallback={null}>
        {noteId !== undefined && <NoteView key={noteId} noteId={noteId} onClose={closeNote} />}
        {dialog === 'details' && <CanvasDetails onClose={closeDialog} />}
        {dialog === 'shortcuts' && <ShortcutsDialog onClose={closeDialog} />}
        <PrintSheet key={id} language={language} takeCanvas={takeCanvas} />
      </Suspense>
    </div>
  )
}

/** On a narrow window the bar at the top has no room for the views: this link leads to the one that is not shown. */
function OtherView({ view }: { readonly view: CanvasView }) {
  const { t } = useTranslation('app')
  const { id } = useCanvasSession()
  const isOutline = view === 'outline'
  const Icon = isOutline ? LayoutDashboard : ListTree
  return (
    <nav aria-label={t('views')}>
      <Link href={isOutline ? canvasAddress(id) : outlineAddress(id)} className={styles.otherView}>
        <Icon size={16} aria-hidden />
        {t(isOutline ? 'board' : 'outline')}
      </Link>
    </nav>
  )
}

type CanvasView = 'board' | 'block' | 'outline'

/** What the address asks for. A note opens above the view that was there before. */
function useViewAddress() {
  const { id } = useCanvasSession()
  const [address, navigate] = useLocation()
  const [, blockMatch] = useRoute('/canvas/:id/block/:block')
  const [, noteMatch] = useRoute('/canvas/:id/note/:note')
  const [isBoardAddress] = useRoute('/canvas/:id')
  const [isOutlineAddress] = useRoute('/canvas/:id/outline')
  const below = useRef<Below>({ address: canvasAddress(id), view: 'board', block: undefined })
  const asked = blockMatch?.block
  const block = isBlock(asked) ? asked : undefined
  const view = block ? 'block' : isOutlineAddress ? 'outline' : isBoardAddress ? 'board' : undefined
  if (view) below.current = { address, view, block }
  return {
    view: view || noteMatch ? below.current.view : ('unknown' as const),
    block: below.current.block,
    noteId: noteMatch ? readAddressPart(noteMatch.note) : undefined,
    closeNote: () => navigate(below.current.address),
  }
}

interface Below {
  readonly address: string
  readonly view: CanvasView
  readonly block: BlockId | undefined
}

function usePageTitle() {
  const { t } = useTranslation('app')
  const title = useCanvasState((state) => state.canvas.title)
  useEffect(() => {
    document.title = `${title || t('untitled')} – ${t('name')}`
  }, [title, t])
}
