import { lazy, Suspense } from 'react'
import { useLocation } from 'wouter'
import { Library } from '../features/library/library'
import { ImportDesk } from '../features/transfer/import-desk'
import { canvasAddress } from '../state/addresses'
import { LibraryBar } from './library-bar'
import { useVersion } from './offline/version'

const Bin = lazy(() => import('../features/library/bin').then((module) => ({ default: module.Bin })))
const OfflineSign = lazy(() => import('./offline/offline-sign'))

/** The canvases of this device, or its bin, below the app's own bar. */
export default function LibraryPage({ view }: { readonly view: 'canvases' | 'bin' }) {
  const [, navigate] = useLocation()
  const isOffline = useVersion((state) => state.isOffline)
  return (
    <>
      <LibraryBar />
      {view === 'bin' ? (
        <Suspense fallback={null}>
          <Bin />
        </Suspense>
      ) : (
        <ImportDesk onImported={(id) => navigate(canvasAddress(id))}>
          {({ pickFiles, importFiles }) => (
            <Library onImport={pickFiles} onFiles={importFiles} foot={isOffline && <OfflineSign />} />
          )}
        </ImportDesk>
      )}
    </>
  )
}
