import { createRoot } from 'react-dom/client'
import { useTranslation } from 'react-i18next'
import { detectLanguage } from '../i18n/detect-language'
import { startTexts } from '../i18n/texts'
import styles from './message-page.module.css'

/** How long an older tab may take to write its last edits and make way, in milliseconds. */
const USUAL_WAIT = 1500

/**
 * Asks the person to close the other tabs while an older version of the app in one of them holds up the storage, and
 * loads the page anew when it has let go. Nothing is said where that happens by itself. The chosen language lies in the
 * storage, so the sentence is in that of the browser.
 */
export async function explainWait(
  opening: Promise<unknown>,
  reload = () => location.reload(),
): Promise<void> {
  const isOpen = opening.then(() => true)
  const isLong = new Promise((resolve) => setTimeout(resolve, USUAL_WAIT, false))
  if (await Promise.race([isOpen, isLong])) return
  await startTexts(detectLanguage(navigator.languages), ['errors'])
  const place = document.createElement('div')
  document.body.prepend(place)
  createRoot(place).render(<BlockedPage />)
  await opening
  reload()
}

function BlockedPage() {
  const { t } = useTranslation('errors')
  return (
    <main className={styles.page}>
      <div role="alert">
        <h1>{t('blocked.title')}</h1>
        <p>{t('blocked.text')}</p>
      </div>
    </main>
  )
}
