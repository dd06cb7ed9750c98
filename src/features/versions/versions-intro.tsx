import { useTranslation } from 'react-i18next'
import { useViewFocus } from '../../ui/use-view-focus'
import styles from './versions.module.css'

/** What versions are and when they come, as long as none is shown. */
export function VersionsIntro() {
  const { t } = useTranslation('versions')
  const page = useViewFocus<HTMLElement>()
  return (
    <main ref={page} className={styles.intro} tabIndex={-1}>
      <h1>{t('title')}</h1>
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
