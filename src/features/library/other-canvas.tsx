import { LayoutTemplate } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CanvasKindId } from '../../domain/kinds/kind'
import { Button } from '../../ui/button'

const KindDialog = lazy(() => import('./kind-dialog').then(({ KindDialog }) => ({ default: KindDialog })))

interface OtherCanvasProps {
  readonly onChoose: (kind: CanvasKindId) => void
  readonly onFromFile: () => void
}

/** Leads to the choice among all kinds of canvas. */
export function OtherCanvas(ways: OtherCanvasProps) {
  const { t } = useTranslation('library')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button icon={LayoutTemplate} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('otherCanvas')}
      </Button>
      <Suspense fallback={null}>{isOpen && <KindDialog {...ways} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
