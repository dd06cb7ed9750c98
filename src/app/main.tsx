import './fonts.css'
import '../ui/tokens.css'
import '../ui/reset.css'
import '../ui/base.css'
import { createRoot } from 'react-dom/client'
import { detectLanguage } from '../i18n/detect-language'
import { startAreas, startTexts } from '../i18n/texts'
import { type Services, ServicesProvider } from '../state/services'
import { App } from './app'
import { ErrorScreen } from './error-screen'
import type { UnsavedWork } from './offline/unsaved-work'
import { waitUntilIdle } from './offline/wait-until-idle'
import { makeServices } from './services'
import { followTheme } from './theme'

async function start(root: HTMLElement) {
  const { services, work, reading, wasOutdated } = await makeServices()
  const { language } = services.preferences.getState()
  // All at once: a view that waited for words or for its canvas would be drawn twice.
  await Promise.all([startTexts(language ?? detectLanguage(navigator.languages), startAreas), reading])
  followTheme(services.preferences)
  createRoot(root).render(
    <ServicesProvider services={services}>
      <ErrorScreen>
        <App wasOutdated={wasOutdated} />
      </ErrorScreen>
    </ServicesProvider>,
  )
  // Where the part cannot be loaded the next visit tries again.
  keepOfflineLater(work).catch(() => undefined)
  followFolderLater(services).catch(() => undefined)
}

async function followFolderLater(services: Services) {
  await waitUntilIdle()
  const { followFolder } = await import('../state/follow-folder')
  followFolder(services)
}

async function keepOfflineLater(work: UnsavedWork) {
  await waitUntilIdle()
  const { keepOffline } = await import('./offline/keep-offline')
  await keepOffline(work)
}

const root = document.getElementById('root')
if (root) {
  start(root).catch((error: unknown) => {
    // Without storage and words there is no error screen yet; what the browser says is better than a blank page.
    root.textContent = String(error)
    throw error
  })
}
