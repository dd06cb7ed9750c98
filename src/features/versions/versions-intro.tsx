import { ArrowLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { canvasAddress } from '../../state/addresses'
import { useCanvasSession } from '../../state/open-canvas'
import { useViewFocus } from '../../ui/use-view-focus'
import styles from './versions.module.css'

/** What versions are and when they come, as long as none is shown. */
export function VersionsIntro() {
  const { t } = useTranslation('versions')
  const page = useViewFocus<HTMLElement>()
  return (
    <main ref={page} className={styles.intro} tabIndex={-1}>
      <BackToBoard />
      <h1>{t('intro')}</h1>
      <p>{t('explain')}</p>
      <p>{t('thinning')}</p>
      <p>{t('choose')}</p>
    </main>
  )
}

export type MissingVersion = 'gone' | 'unreadable' | 'failed'

/** Why a version is not shown. */
export function VersionMissing({ reason }: { readonly reason: MissingVersion }) {
  const { t } = useTranslation('versions')
  const page = useViewFocus<HTMLElement>()
  return (
    <main ref={page} className={styles.intro} tabIndex={-1}>
      <h1>{t(`${reason}.title`)}</h1>
      <p>{t(`${reason}.text`)}</p>
    </main>
  )
}

/** On a narrow window the bar at the top has no room for the views. */
function BackToBoard() {
  const { t } = useTranslation('board')
  const { id } = useCanvasSession()
  return (
    <Link href={canvasAddress(id)} className={styles.backToBoard}>
      <ArrowLeft size={16} aria-hidden />
      {t('back')}
    </Link>
  )
}
