import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { LanguageMenu } from '../features/header/language-menu'
import { SettingsMenu } from '../features/header/settings-menu'
import { handInsAddress, libraryAddress, portfolioAddress } from '../state/addresses'
import styles from './library-bar.module.css'

/** The bar above the library: the name of the app, what the view adds, language and settings. */
export function LibraryBar({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation('app')
  useEffect(() => {
    document.title = t('name')
  }, [t])
  return (
    <header className={styles.bar}>
      <Link href={libraryAddress} className={styles.name}>
        {t('name')}
      </Link>
      {children}
      <Link href={portfolioAddress} className={styles.link}>
        {t('portfolio')}
      </Link>
      <Link href={handInsAddress} className={styles.link}>
        {t('handIns')}
      </Link>
      <LanguageMenu />
      <SettingsMenu />
    </header>
  )
}
