import { lazy, Suspense, useState } from 'react'
import { useLocation } from 'wouter'
import { Library } from '../features/library/library'
import { ImportDesk } from '../features/transfer/import-desk'
import { canvasAddress } from '../state/addresses'
import { LibraryBar } from './library-bar'
import { useVersion } from './offline/version'
import { LibrarySource } from './palette/library-source'

const Bin = lazy(() => import('../features/library/bin').then((module) => ({ default: module.Bin })))
const OfflineSign = lazy(() => import('./offline/offline-sign'))
const BackupSign = lazy(() => import('../features/backup/backup-sign'))
const BackupDialog = lazy(() => import('../features/backup/backup-dialog'))

/** The canvases of this device, or its bin, below the app's own bar. */
export default function LibraryPage({ view }: { readonly view: 'canvases' | 'bin' }) {
  const [, navigate] = useLocation()
  const isOffline = useVersion((state) => state.isOffline)
  const [backup, setBackup] = useState<{ file?: File }>()
  const openBackup = () => setBackup({})
  const foot = (
    <>
      <BackupSign place="below" onOpen={openBackup} />
      {isOffline && <OfflineSign />}
    </>
  )
  return (
    <>
      <LibraryBar>
        <Suspense fallback={null}>
          <BackupSign place="bar" onOpen={openBackup} />
        </Suspense>
      </LibraryBar>
      {view === 'bin' ? (
        <Suspense fallback={null}>
          <Bin />
        </Suspense>
      ) : (
        <ImportDesk onImported={(id) => navigate(canvasAddress(id))} onBackup={(file) => setBackup({ file })}>
          {({ pickFiles, importFiles }) => (
            <>
              <LibrarySource pickFiles={pickFiles} openBackup={openBackup} />
              <Library
                onImport={pickFiles}
                onFiles={importFiles}
                notice={<BackupSign place="above" onOpen={openBackup} />}
                foot={foot}
              />
            </>
          )}
        </ImportDesk>
      )}
      <Suspense fallback={null}>
        {backup && <BackupDialog file={backup.file} onClose={() => setBackup(undefined)} />}
      </Suspense>
    </>
  )
}
