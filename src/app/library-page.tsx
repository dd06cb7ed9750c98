import { lazy, Suspense, useState } from 'react'
import { useLocation } from 'wouter'
import { Library } from '../features/library/library'
import { ImportDesk } from '../features/transfer/import-desk'
import { canvasAddress } from '../state/addresses'
import { LibraryBar } from './library-bar'
import { useVersion } from './offline/version'

const Bin = lazy(() => import('../features/library/bin').then((module) => ({ default: module.Bin })))
const OfflineSign = lazy(() => import('./offline/offline-sign'))
const BackupButton = lazy(() =>
  import('../features/backup/backup-button').then((module) => ({ default: module.BackupButton })),
)
const BackupDialog = lazy(() => import('../features/backup/backup-dialog'))

/** The canvases of this device, or its bin, below the app's own bar. */
export default function LibraryPage({ view }: { readonly view: 'canvases' | 'bin' }) {
  const [, navigate] = useLocation()
  const isOffline = useVersion((state) => state.isOffline)
  const [backup, setBackup] = useState<{ file?: File }>()
  return (
    <>
      <LibraryBar>
        <Suspense fallback={null}>
          <BackupButton onOpen={() => setBackup({})} />
        </Suspense>
      </LibraryBar>
      {view === 'bin' ? (
        <Suspense fallback={null}>
          <Bin />
        </Suspense>
      ) : (
        <ImportDesk onImported={(id) => navigate(canvasAddress(id))} onBackup={(file) => setBackup({ file })}>
          {({ pickFiles, importFiles }) => (
            <Library onImport={pickFiles} onFiles={importFiles} foot={isOffline && <OfflineSign />} />
          )}
        </ImportDesk>
      )}
      <Suspense fallback={null}>
        {backup && <BackupDialog file={backup.file} onClose={() => setBackup(undefined)} />}
      </Suspense>
    </>
  )
}
