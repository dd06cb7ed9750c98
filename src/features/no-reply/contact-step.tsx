import { Copy } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { Button } from '../../ui/button'
import { AnswerItem } from './answer-item'
import { ContactsPart } from './contacts-part'
import styles from './run-view.module.css'

/** Step D: how else the customer can be reached (R34–R36). */
export function ContactStep() {
  return (
    <>
      <AnswerItem item="d1">
        <ContactsPart />
      </AnswerItem>
      <AnswerItem item="d2">
        <AskText />
      </AnswerItem>
      <AnswerItem item="d4" />
    </>
  )
}

/** Words to ask the customer with, in the language of the content, ready to be copied; and when they are needed (R35). */
function AskText() {
  const { t } = useTranslation('noReply')
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const { t: tContent } = useTranslation('noReply', { lng: language })
  const { toasts } = useServices()
  const copy = () => {
    const { showToast } = toasts.getState()
    // Outside of a secure page a browser has no clipboard at all.
    const writing = Promise.resolve().then(() => navigator.clipboard.writeText(tContent('ask.text')))
    void writing.then(
      () => showToast({ message: t('ask.copied') }),
      () => showToast({ message: t('ask.copyFailed') }),
    )
  }
  return (
    <div className={styles.part}>
      <p className={styles.quiet}>{t('items.d3')}</p>
      <h4 className={styles.heading}>{t('ask.title')}</h4>
      <blockquote className={styles.quote} lang={language}>
        {tContent('ask.text')}
      </blockquote>
      <Button icon={Copy} onClick={copy}>
        {t('ask.copy')}
      </Button>
    </div>
  )
}
