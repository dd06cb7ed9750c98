import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { libraryAddress } from '../state/addresses'
import { useViewFocus } from '../ui/use-view-focus'
import styles from './message-page.module.css'

interface MessagePageProps {
  readonly title: string
  readonly text: string
  readonly children?: ReactNode
}

/** A page that says what happened and leads back to the library. */
export function MessagePage({ title, text, children }: MessagePageProps) {
  const { t } = useTranslation('app')
  const page = useViewFocus<HTMLElement>()
  return (
    <main ref={page} className={styles.page} tabIndex={-1}>
      <h1>{title}</h1>
      <p>{text}</p>
      <div className={styles.ways}>
        {children}
        <Link href={libraryAddress}>{t('notFound.back')}</Link>
      </div>
    </main>
  )
}
