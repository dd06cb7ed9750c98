import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { readAddressPart } from '../state/addresses'
import { useServices, useToasts } from '../state/services'
import { keepFieldInSight } from '../ui/keep-field-in-sight'
import { CanvasPage } from './canvas-page'
import { LiveRegion } from './live-region'
import { NotFoundPage } from './not-found-page'
import { Notice } from './notice'
import { useVersion } from './offline/version'
import { PaletteKey } from './palette/palette-key'

const LibraryPage = lazy(() => import('./library-page'))
const HandInsPage = lazy(() => import('./hand-ins-page'))
const PortfolioPage = lazy(() => import('./portfolio-page'))
const AssignmentPage = lazy(() => import('./assignment-page'))
const Toasts = lazy(() => import('./toasts'))
const VersionNotice = lazy(() => import('./offline/version-notice'))

/** The whole interface: which view stands at which address. */
export function App({ wasOutdated }: { readonly wasOutdated: boolean }) {
  // Once there was a message its region stays, so that a screen reader hears the next one.
  const hasToasts = useToasts((state) => state.hasShown)
  const hasNewer = useVersion((state) => state.newer !== 'none')
  const LastPage = useLastPage()
  useEffect(keepFieldInSight, [])
  // Of what was deleted nothing stays on the screen.
  if (LastPage) return <LastPage />
  // This page can neither read nor write what is on the device: anything it showed would be untrue.
  if (wasOutdated) return <OutdatedNotice wasOutdated />
  return (
    <Router hook={useHashLocation}>
      <OutdatedNotice wasOutdated={false} />
      <Suspense fallback={null}>
        <Switch>
          <Route path="/">
            <LibraryPage view="canvases" />
          </Route>
          <Route path="/bin">
            <LibraryPage view="bin" />
          </Route>
          <Route path="/hand-ins">
            <HandInsPage />
          </Route>
          <Route path="/portfolio">
            <PortfolioPage />
          </Route>
          <Route path="/assignment/:packed">
            {({ packed }) => <AssignmentPage key={packed} packed={packed} />}
          </Route>
          <Route path="/canvas/:id/*?">{({ id }) => <CanvasPage key={id} id={readAddressPart(id)} />}</Route>
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
      <PaletteKey />
      <LiveRegion />
      <Suspense fallback={null}>{hasToasts && <Toasts />}</Suspense>
      <Suspense fallback={null}>{hasNewer && <VersionNotice />}</Suspense>
    </Router>
  )
}

/** What stands there in every tab once everything was deleted on purpose (R85). */
function useLastPage(): ComponentType | undefined {
  const { storage } = useServices()
  const [page, setPage] = useState<ComponentType>()
  useEffect(() => {
    const show = async () => {
      const { loadErasedPage } = await import('../features/backup/erased-page')
      const loaded = await loadErasedPage()
      setPage(() => loaded)
    }
    // Without its part and words the tab begins anew at once.
    return storage.onErased(() => show().catch(() => location.reload()))
  }, [storage])
  return page
}

/** Two tabs with different versions of the app: the older one asks to reload. */
function OutdatedNotice({ wasOutdated }: { readonly wasOutdated: boolean }) {
  const { t } = useTranslation('app')
  const { storage } = useServices()
  const [isOutdated, setOutdated] = useState(wasOutdated)
  useEffect(() => storage.onOutdated(() => setOutdated(true)), [storage])
  if (!isOutdated) return null
  return <Notice text={t('outdated')} actions={[{ label: t('reload'), run: () => location.reload() }]} />
}
