import { Download } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Canvas } from '../../domain/canvas'
import { usePaletteSource } from '../../editing/commands/palette-sources'
import { printKeys } from '../../editing/commands/print-command'
import { useCommandKeys } from '../../editing/commands/use-command-keys'
import type { ExporterId } from '../../exporters/exporter'
import { useServices } from '../../state/services'
import { Button } from '../../ui/button'
import { Menu } from '../../ui/menu'
import { useExport } from './use-export'

// Only who is asked, waits, fails or wants more needs them.
const ExportItems = lazy(() => import('./export-items'))
const ExportReport = lazy(() => import('./export-report'))
const ExportDialog = lazy(() => import('./export-dialog'))
const ExportQuestion = lazy(() => import('./export-question'))

interface ExportMenuProps {
  /** The canvas as it is when the person chooses. */
  readonly takeCanvas: () => Canvas
}

/** The dialog of all formats, opened for a canvas as it was then. */
interface OpenedDialog {
  readonly canvas: Canvas
  readonly format?: ExporterId | undefined
}

/** The button "Export": every way out, the paper for those that have pages, and printing. */
export function ExportMenu({ takeCanvas }: ExportMenuProps) {
  const { t } = useTranslation('transfer')
  const { preferences } = useServices()
  const work = useExport(takeCanvas)
  const [opened, setOpened] = useState<OpenedDialog>()
  const context = {
    start: (id: Parameters<typeof work.start>[0]) => void work.start(id),
    openDialog: (format?: ExporterId) => setOpened({ canvas: takeCanvas(), format }),
  }
  useCommandKeys(printKeys, context)
  usePaletteSource(async () => {
    const { listExportEntries } = await import('./export-entries')
    return listExportEntries({ ...context, preferences: preferences.getState() })
  })
  const isReported = work.state.type === 'failed' || (work.state.type === 'working' && work.state.isSlow)
  return (
    <>
      <Menu
        label={t('export')}
        items={{ draw: (menu) => <ExportItems menu={menu} context={context} /> }}
        align="end"
      >
        {(trigger) => (
          <Button look="primary" icon={Download} {...trigger}>
            {t('export')}
          </Button>
        )}
      </Menu>
      <Suspense fallback={null}>
        {isReported && <ExportReport state={work.state} work={work} />}
        {work.state.type === 'asking' && <ExportQuestion state={work.state} work={work} />}
        {opened && (
          <ExportDialog
            {...opened}
            onExport={(order) => void work.make(order)}
            onClose={() => setOpened(undefined)}
          />
        )}
      </Suspense>
    </>
  )
}
