import { LayoutDashboard, ListTree } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { canvasAddress, outlineAddress } from '../state/addresses'
import { useCanvasSession } from '../state/open-canvas'
import styles from './canvas-views.module.css'
import type { CanvasView } from './use-view-address'

/** On a narrow window the bar at the top has no room for the views: this link leads to the one that is not shown. */
export default function OtherView({ view }: { readonly view: CanvasView }) {
  const { t } = useTranslation('app')
  const { id } = useCanvasSession()
  const isOutline = view === 'outline'
  const Icon = isOutline ? LayoutDashboard : ListTree
  return (
    <nav aria-label={t('views')}>
      <Link href={isOutline ? canvasAddress(id) : outlineAddress(id)} className={styles.otherView}>
        <Icon size={16} aria-hidden />
        {t(isOutline ? 'board' : 'outline')}
      </Link>
    </nav>
  )
}
