import { LayoutTemplate } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CanvasKindId } from '../../domain/kinds/kind'
import { Button } from '../../ui/button'

const KindDialog = lazy(() => import('./kind-dialog').then(({ KindDialog }) => ({ default: KindDialog })))

/** Leads to the choice among all kinds of canvas. */
export function OtherCanvas({ onChoose }: { readonly onChoose: (kind: CanvasKindId) => void }) {
  const { t } = useTranslation('library')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button icon={LayoutTemplate} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('otherCanvas')}
      </Button>
      <Suspense fallback={null}>
        {isOpen && <KindDialog onChoose={onChoose} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  )
}
