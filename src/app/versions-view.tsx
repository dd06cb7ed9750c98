import { lazy, Suspense, useState } from 'react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { BoardView } from '../features/board/board-view'
import { BackToVersions, VersionBar } from '../features/versions/version-bar'
import { VersionList } from '../features/versions/version-list'
import { VersionMissing, VersionsIntro } from '../features/versions/versions-intro'
import { canvasAddress, versionsAddress } from '../state/addresses'
import type { CanvasSession } from '../state/canvas-session'
import { CanvasSessionProvider, useCanvasSession } from '../state/open-canvas'
import { useVersionPreview } from '../state/versions/use-version-preview'
import { useVersions } from '../state/versions/use-versions'
import { useIsNarrow } from '../ui/use-is-narrow'
import { KindWords } from './kind-words'
import { useViewAddress } from './use-view-address'
import styles from './versions-view.module.css'

const NoteView = lazy(() =>
  import('../features/note/note-view').then(({ NoteView }) => ({ default: NoteView })),
)

/** The versions of the open canvas, and one of them on the board, to be read only. */
export default function VersionsView({ versionId }: { readonly versionId: string | undefined }) {
  const isNarrow = useIsNarrow()
  const list = <VersionList shownId={versionId} />
  return (
    <div className={styles.view}>
      {!isNarrow && list}
      {versionId ? (
        <div className={styles.shown}>
          {isNarrow && <BackToVersions />}
          <ShownVersion key={versionId} versionId={versionId} />
        </div>
      ) : (
        <VersionsIntro />
      )}
      {isNarrow && !versionId && list}
    </div>
  )
}

function ShownVersion({ versionId }: { readonly versionId: string }) {
  const preview = useVersionPreview(versionId)
  const version = useVersions()?.find(({ id }) => id === versionId)
  if (!preview) return null
  if (preview.type !== 'shown') return <VersionMissing reason={preview.type} />
  return (
    <>
      {version && <VersionBar version={version} />}
      <FormerBoard key={versionId} session={preview.session} versionId={versionId} />
    </>
  )
}

interface FormerBoardProps {
  readonly session: CanvasSession
  readonly versionId: string
}

/** Its links to blocks and notes lead about within the version; the address of the page stays. */
function FormerBoard({ session, versionId }: FormerBoardProps) {
  const { id } = useCanvasSession()
  const [location] = useState(() => memoryLocation({ path: canvasAddress(id) }))
  return (
    <CanvasSessionProvider session={session}>
      <Router hook={location.hook} hrefs={() => `#${versionsAddress(id, versionId)}`}>
        <KindWords>
          <FormerViews />
        </KindWords>
      </Router>
    </CanvasSessionProvider>
  )
}

function FormerViews() {
  const { block, noteId, closeNote } = useViewAddress()
  return (
    <>
      <BoardView block={block} bottomTool={null} />
      <Suspense fallback={null}>
        {noteId !== undefined && <NoteView key={noteId} noteId={noteId} onClose={closeNote} />}
      </Suspense>
    </>
  )
}
