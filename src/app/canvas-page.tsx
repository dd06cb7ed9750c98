import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CanvasId } from '../domain/canvas'
import { type CanvasOpening, openCanvas } from '../state/canvas-session'
import { CanvasSessionProvider } from '../state/open-canvas'
import { useServices } from '../state/services'
import { Button } from '../ui/button'
import { saveFile } from '../ui/save-file'
import { CanvasViews } from './canvas-views'
import { peekFirstCanvas, takeFirstCanvas } from './first-canvas'
import { KindWords } from './kind-words'
import { MessagePage } from './message-page'
import { NotFoundPage } from './not-found-page'

/** Opens a canvas and shows its views, or says why it cannot be opened. */
export function CanvasPage({ id }: { readonly id: CanvasId }) {
  const [opening, retry] = useOpenCanvas(id)
  const { t } = useTranslation('app')
  if (!opening) return null
  switch (opening.type) {
    case 'opened':
      return (
        <CanvasSessionProvider session={opening.session}>
          <KindWords>
            <CanvasViews />
          </KindWords>
        </CanvasSessionProvider>
      )
    case 'missing':
      return <NotFoundPage />
    case 'damaged': {
      const raw = new Blob([new Uint8Array(opening.damaged.raw)])
      return (
        <MessagePage title={t('damaged.title')} text={t('damaged.text')}>
          <Button look="primary" onClick={() => saveFile(raw, `${id}.harreman-raw`)}>
            {t('damaged.download')}
          </Button>
        </MessagePage>
      )
    }
    case 'failed':
      return (
        <MessagePage title={t('failed.title')} text={t('failed.text')}>
          <Button look="primary" onClick={retry}>
            {t('tryAgain')}
          </Button>
        </MessagePage>
      )
  }
}

function useOpenCanvas(id: CanvasId): [CanvasOpening | undefined, () => void] {
  const { storage } = useServices()
  const [opening, setOpening] = useState(() => peekFirstCanvas(id))
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt opens again
  useEffect(() => {
    let isWanted = true
    const opened = takeFirstCanvas(id) ?? openCanvas(storage, id)
    const show = (result: CanvasOpening) => isWanted && setOpening(result)
    // The unexpected belongs to the error screen, which sees only what is thrown while drawing.
    const fall = (error: unknown) =>
      isWanted &&
      setOpening(() => {
        throw error
      })
    opened.then(show, fall)
    return () => {
      isWanted = false
      opened.then(
        (result) => (result.type === 'opened' ? result.session.close() : undefined),
        () => undefined,
      )
    }
  }, [storage, id, attempt])
  return [opening, () => setAttempt((before) => before + 1)]
}
