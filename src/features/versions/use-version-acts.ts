import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Canvas } from '../../domain/canvas'
import { formatDate } from '../../i18n/formats/dates'
import { currentLanguage, loadTexts } from '../../i18n/texts'
import { canvasAddress, versionsAddress } from '../../state/addresses'
import { useCanvasSession } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { readStorageFailure } from '../../state/storage-failure'
import { showUndoToast } from '../../state/undo-toast'
import type { CanvasVersion } from '../../state/versions/use-versions'
import { makeVersionActs } from '../../state/versions/version-acts'

/** What can be done here. Each act says in a toast what came of it; those with a dialog reject instead. */
export interface ToldVersionActs {
  readonly keep: (name: string | undefined) => Promise<void>
  readonly rename: (version: CanvasVersion, name: string | undefined) => Promise<void>
  readonly restore: (version: CanvasVersion) => Promise<void>
  readonly copy: (version: CanvasVersion) => Promise<void>
  readonly remove: (version: CanvasVersion) => Promise<void>
}

export function useVersionActs(): ToldVersionActs {
  const { t } = useTranslation(['versions', 'app'])
  const session = useCanvasSession()
  const { storage, toasts } = useServices()
  const [, navigate] = useLocation()
  return useMemo(() => {
    const acts = makeVersionActs(storage, session)
    const { showToast } = toasts.getState()
    const undo = t('undo', { ns: 'app' })
    const attempt = (act: () => Promise<void>) => act().catch(tellFailure)
    const tellFailure = async (error: unknown) => {
      const tError = await loadTexts(currentLanguage(), ['errors'])
      showToast({ message: tError(`storage.${readStorageFailure(error)}`) })
    }
    return {
      keep: async (name) => {
        await acts.keep(name)
        showToast({ message: t('done.kept') })
      },
      rename: (version, name) => acts.rename(version.id, name),
      restore: (version) =>
        attempt(async () => {
          const hasChanged = await acts.restore(version.id)
          navigate(canvasAddress(session.id))
          const date = formatDate(new Date(version.createdAt), currentLanguage(), 'dateTime')
          const message = t('done.restored', { date })
          if (hasChanged) showUndoToast(session, toasts, { message, undo })
          else showToast({ message })
        }),
      copy: (version) =>
        attempt(async () =>
          navigate(canvasAddress(await acts.copy(version.id, (canvas) => nameCopy(version, canvas)))),
        ),
      remove: (version) =>
        attempt(async () => {
          const putBack = await acts.delete(version)
          navigate(versionsAddress(session.id), { replace: true })
          const run = () => void attempt(putBack)
          showToast({ message: t('done.deleted'), action: { label: undo, run } })
        }),
    }
  }, [storage, session, toasts, navigate, t])
}

/** A title is content: the date in it is in the canvas's language, not in the interface's. */
async function nameCopy({ createdAt }: CanvasVersion, canvas: Canvas): Promise<string> {
  if (canvas.title === '') return ''
  const t = await loadTexts(canvas.contentLanguage, ['versions'])
  const date = formatDate(new Date(createdAt), canvas.contentLanguage, 'dateTime')
  return t('copyTitle', { title: canvas.title, date })
}
