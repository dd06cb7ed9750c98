import { Download, FileJson, FileText, Printer } from 'lucide-react'
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Canvas } from '../../domain/canvas'
import { usePreferences } from '../../state/services'
import { Button } from '../../ui/button'
import { hasCommandKey, isLetterKey } from '../../ui/letter-key'
import { Menu, type MenuItem } from '../../ui/menu'
import { quickExporters, useExport } from './use-export'

// Only who is asked, waits, fails or wants more needs them.
const ExportReport = lazy(() => import('./export-report'))
const ExportDialog = lazy(() => import('./export-dialog'))
const ExportQuestion = lazy(() => import('./export-question'))

const icons = { pdf: FileText, json: FileJson } as const
const papers = ['a4', 'a3'] as const

interface ExportMenuProps {
  /** The canvas as it is when the person chooses. */
  readonly takeCanvas: () => Canvas
}

/** The button "Export": every way out, the paper for those that have pages, and printing. */
export function ExportMenu({ takeCanvas }: ExportMenuProps) {
  const { t } = useTranslation('transfer')
  const paper = usePreferences((preferences) => preferences.paper)
  const setPreference = usePreferences((preferences) => preferences.setPreference)
  const work = useExport(takeCanvas)
  const [opened, setOpened] = useState<Canvas>()
  usePrintKey(() => void work.start('print'))
  const isReported = work.state.type === 'failed' || (work.state.type === 'working' && work.state.isSlow)
  const items: MenuItem[] = [
    ...quickExporters.map((id) => ({
      id,
      label: t(`formats.${id}`),
      icon: icons[id],
      onSelect: () => void work.start(id),
    })),
    {
      id: 'print',
      label: t('print'),
      icon: Printer,
      onSelect: () => void work.start('print'),
    },
    {
      id: 'paper',
      label: t('paper'),
      items: papers.map((size) => ({
        id: size,
        label: t(`paperSizes.${size}`),
        isChecked: size === paper,
        onSelect: () => setPreference('paper', size),
      })),
    },
    { id: 'more', label: t('moreWays'), onSelect: () => setOpened(takeCanvas()) },
  ]
  return (
    <>
      <Menu label={t('export')} items={items} align="end">
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
            canvas={opened}
            onExport={(order) => void work.make(order)}
            onClose={() => setOpened(undefined)}
          />
        )}
      </Suspense>
    </>
  )
}

/** The browser's own key for printing asks as the menu does. */
function usePrintKey(print: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!hasCommandKey(event) || !isLetterKey(event, 'p') || event.altKey || event.shiftKey) return
    event.preventDefault()
    print()
  })
  useEffect(() => {
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
