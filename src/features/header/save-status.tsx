import { Check, LoaderCircle, TriangleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useCanvasState } from '../../state/open-canvas'
import { joinClasses } from '../../ui/button'
import styles from './header.module.css'

/** Where the work is. "Saved on this device" stands here only when the last transaction has completed. */
export function SaveStatus() {
  const { t } = useTranslation('app')
  const state = useCanvasState(({ saveState }) => saveState.type)
  switch (state) {
    case 'saved':
      return (
        <p role="status" className={styles.status}>
          <Check size={16} aria-hidden />
          <span>{t('saved')}</span>
        </p>
      )
    case 'saving':
      return (
        <p role="status" className={styles.status}>
          <LoaderCircle size={16} aria-hidden />
          <span>{t('saving')}</span>
        </p>
      )
    case 'failed':
    case 'memoryOnly':
      return (
        <p role="status" className={joinClasses(styles.status, styles.failed)}>
          <TriangleAlert size={16} aria-hidden />
          <span>{t('notSaved')}</span>
        </p>
      )
  }
}
