import { Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { useTranslation } from 'react-i18next'
import { Notice } from './notice'

let isTold = false

/** Says, above whatever view is open, that everything on this device was deleted, until the sentence is closed. */
export function tellCleared(): void {
  if (isTold) return
  isTold = true
  const place = document.createElement('div')
  document.body.prepend(place)
  const root = createRoot(place)
  const close = () => {
    isTold = false
    root.unmount()
    place.remove()
  }
  root.render(
    <Suspense fallback={null}>
      <ClearedNotice onClose={close} />
    </Suspense>,
  )
}

function ClearedNotice({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['errors', 'app'])
  return <Notice text={t('cleared')} actions={[{ label: t('app:close'), run: onClose }]} />
}
