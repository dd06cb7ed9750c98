import { useTranslation } from 'react-i18next'
import { useCanvasState } from '../../../state/open-canvas'
import { CopyButton } from './copy-button'
import styles from './reach.module.css'

/** How to ask a customer for a contact for urgent matters (R35): the text is for him, so it is in the content's language. */
export default function AskText() {
  const { t } = useTranslation('reach')
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const { t: inContent } = useTranslation('reach', { lng: language })
  const text = inContent('ask.text')
  return (
    <section className={styles.part} aria-label={t('ask.title')}>
      <h4 className={styles.heading}>{t('ask.title')}</h4>
      <blockquote className={styles.quote} lang={language}>
        {text}
      </blockquote>
      <CopyButton label={t('ask.copy')} take={() => ({ text })} />
      <p className={styles.hint}>{t('ask.example')}</p>
    </section>
  )
}
