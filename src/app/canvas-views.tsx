import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { findCanvasKind } from '../domain/kinds/index'
import { BoardView } from '../features/board/board-view'
import { StatusBar } from '../features/board/status-bar'
import { useCanvasShortcuts } from '../features/board/use-canvas-shortcuts'
import { Header } from '../features/header/header'
import { ExportMenu } from '../features/transfer/export-menu'
import { dropArrivedFeedback, useArrivedFeedback } from '../state/arrived-feedback'
import { useCanvasSession, useCanvasState, useSelection } from '../state/open-canvas'
import { useIsNarrow } from '../ui/use-is-narrow'
import { useIsPainted } from '../ui/use-is-painted'
import styles from './canvas-views.module.css'
import { LateView } from './late-views'
import { NotFoundPage } from './not-found-page'
import { useCanvasSource } from './palette/use-canvas-source'
import { SaveNotice } from './save-notice'
import { PanelButtons, SidePanels, useSidePanels } from './side-panels'
import { useViewAddress } from './use-view-address'
import { WorkshopTimer } from './workshop-timer'

const AssignmentDialog = lazy(() => import('../features/assignment/assignment-dialog'))
const CanvasDetails = lazy(() =>
  import('../features/details/canvas-details').then(({ CanvasDetails }) => ({ default: CanvasDetails })),
)
const DetailOrigin = lazy(() => import('../features/detail/detail-origin'))
const DetailSection = lazy(() => import('../features/detail/detail-section'))
const KindMissing = lazy(() => import('./kind-missing'))
const NoteView = lazy(() =>
  import('../features/note/note-view').then(({ NoteView }) => ({ default: NoteView })),
)
const HypothesisSection = lazy(() => import('../features/tests/hypothesis-section'))
const SegmentFigures = lazy(() => import('../features/figures/segment-figures'))
const RelationshipsView = lazy(() => import('./relationships-view'))
const LinkDialog = lazy(() => import('../editing/link-dialog'))
const FeedbackDialog = lazy(() => import('../features/feedback/feedback-dialog'))
const PrintSheet = lazy(() => import('../features/transfer/print-sheet'))
const ShortcutsDialog = lazy(() => import('../features/board/shortcuts-dialog'))

/** Everything that shows one open canvas: bar, board or block, guide, and the dialogs above them. */
export function CanvasViews() {
  const { id, state } = useCanvasSession()
  const address = useViewAddress()
  const { view, block, noteId, closeNote } = address
  const [dialog, setDialog] = useState<'details' | 'assignment' | 'shortcuts'>()
  const panels = useSidePanels(view === 'board' ? 'board' : 'column')
  const isNarrow = useIsNarrow()
  const isPainted = useIsPainted()
  const takeCanvas = useCallback(() => state.getState().canvas, [state])
  const language = useCanvasState((current) => current.canvas.contentLanguage)
  const relationshipBlock = useCanvasState((current) => findCanvasKind(current.canvas).relationshipBlock)
  const closeDialog = () => setDialog(undefined)
  const shortcuts = dialog === 'shortcuts' && <ShortcutsDialog onClose={closeDialog} />
  const acts = useCanvasSource(address, panels.guide.toggle, setDialog)
  useCanvasShortcuts(acts.showShortcuts)
  usePageTitle()
  if (view === 'unknown') return <NotFoundPage />
  if (view === 'present' || view === 'speaker')
    return <WholeScreen address={address}>{shortcuts}</WholeScreen>
  const isSheet = view === 'board' || view === 'block'
  const hasGuide = isSheet || view === 'outline'
  const buttons = <PanelButtons panels={panels} hasGuide={hasGuide} isAtBottom={isNarrow} />
  const bottomTools = isNarrow && buttons
  return (
    <div className={styles.page}>
      <Header view={view} acts={acts}>
        {!isNarrow && buttons}
        <ExportMenu takeCanvas={takeCanvas} />
      </Header>
      <WorkshopTimer address={address} />
      <SaveNotice />
      <Origin />
      <LostKind />
      <div className={styles.stage}>
        <Suspense fallback={null}>
          <LateView address={address} bottomTools={bottomTools} />
        </Suspense>
        {isSheet && (
          <BoardView block={block} bottomTool={bottomTools}>
            {block === relationshipBlock && (
              <RelationshipsView section={address.section} part={address.part} />
            )}
          </BoardView>
        )}
        <SidePanels panels={panels} hasGuide={hasGuide} onChangeAssignment={() => setDialog('assignment')} />
      </div>
      {(view === 'board' || view === 'outline') && <StatusBar onShowShortcuts={acts.showShortcuts} />}
      <Linking />
      <ArrivedFeedback />
      <Suspense fallback={null}>
        {noteId !== undefined && (
          <NoteView key={noteId} noteId={noteId} onClose={closeNote}>
            <HypothesisSection noteId={noteId} />
            <SegmentFigures noteId={noteId} />
            <DetailSection noteId={noteId} />
          </NoteView>
        )}
        {dialog === 'assignment' && <AssignmentDialog onClose={closeDialog} />}
        {dialog === 'details' && <CanvasDetails onClose={closeDialog} />}
        {shortcuts}
        {isPainted && <PrintSheet key={id} language={language} takeCanvas={takeCanvas} />}
      </Suspense>
    </div>
  )
}

/** The way back to the note of another canvas that this one looks into. */
function Origin() {
  const origin = useCanvasState(({ canvas }) => canvas.workshop?.detailOf)
  return <Suspense fallback={null}>{origin && <DetailOrigin of={origin} />}</Suspense>
}

function LostKind() {
  const isLost = useCanvasState(({ canvas }) => canvas.kind === 'own' && !canvas.ownKind)
  return <Suspense fallback={null}>{isLost && <KindMissing />}</Suspense>
}

interface WholeScreenProps {
  readonly address: ReturnType<typeof useViewAddress>
  /** The dialogs that open there too. */
  readonly children: ReactNode
}

/** A view that has the screen to itself. */
function WholeScreen({ address, children }: WholeScreenProps) {
  return (
    <Suspense fallback={null}>
      <LateView address={address} bottomTools={null} />
      {address.view === 'present' && <WorkshopTimer address={address} />}
      {children}
    </Suspense>
  )
}

/** Asked for in any view: with what is this note to be linked? Above the note's own view, when that is open. */
function Linking() {
  const end = useSelection((state) => state.linking)
  return <Suspense fallback={null}>{end !== undefined && <LinkDialog key={end} end={end} />}</Suspense>
}

/** A teacher's feedback on this canvas that was opened elsewhere. */
function ArrivedFeedback() {
  const file = useArrivedFeedback(useCanvasSession().id)
  return (
    <Suspense fallback={null}>
      {file && <FeedbackDialog file={file} onClose={dropArrivedFeedback} />}
    </Suspense>
  )
}

function usePageTitle() {
  const { t } = useTranslation('app')
  const title = useCanvasState((state) => state.canvas.title)
  useEffect(() => {
    document.title = `${title || t('untitled')} – ${t('name')}`
  }, [title, t])
}
