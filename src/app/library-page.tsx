import { useLocation } from 'wouter'
import { Bin } from '../features/library/bin'
import { Library } from '../features/library/library'
import { ImportDesk } from '../features/transfer/import-desk'
import { canvasAddress } from '../state/addresses'
import { LibraryBar } from './library-bar'

/** The canvases of this device, or its bin, below the app's own bar. */
export default function LibraryPage({ view }: { readonly view: 'canvases' | 'bin' }) {
  const [, navigate] = useLocation()
  return (
    <>
      <LibraryBar />
      {view === 'bin' ? (
        <Bin />
      ) : (
        <ImportDesk onImported={(id) => navigate(canvasAddress(id))}>
          {({ pickFiles, importFiles }) => <Library onImport={pickFiles} onFiles={importFiles} />}
        </ImportDesk>
      )}
    </>
  )
}
