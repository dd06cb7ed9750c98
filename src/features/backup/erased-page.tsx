import { type ComponentType, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage, loadTexts } from '../../i18n/texts'
import { libraryAddress } from '../../state/addresses'
import { Button } from '../../ui/button'
import { useViewFocus } from '../../ui/use-view-focus'
import styles from './backup.module.css'

/** Gives the page together with its words: when it is drawn there may be nothing left to load them from. */
export async function loadErasedPage(): Promise<ComponentType> {
  await loadTexts(currentLanguage(), ['backup'])
  return ErasedPage
}

/** Everything was deleted on purpose, in this tab or another. */
function ErasedPage() {
  const { t } = useTranslation('backup')
  const { t: tApp } = useTranslation('app')
  const page = useViewFocus<HTMLElement>()
  // The name of a canvas may still stand there.
  useEffect(() => {
    document.title = tApp('name')
  }, [tApp])
  return (
    <main ref={page} className={styles.erased} tabIndex={-1}>
      <div role="alert">
        <h1>{t('erase.done.title')}</h1>
        <p>{t('erase.done.text')}</p>
      </div>
      <div className={styles.ways}>
        <Button look="primary" onClick={beginAnew}>
          {t('erase.done.again')}
        </Button>
      </div>
    </main>
  )
}

/** The page is loaded again, so that nothing of what was in memory stays. */
function beginAnew(): void {
  history.replaceState(null, '', `#${libraryAddress}`)
  location.reload()
}
