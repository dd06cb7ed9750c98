import { useTranslation } from 'react-i18next'
import { useCanvasSession, useCanvasState } from '../state/open-canvas'
import { useServices } from '../state/services'
import { saveCanvasFile } from './backup'
import { Notice } from './notice'

/** When the canvas is not on the disk: why, and the ways out. */
export function SaveNotice() {
  const { t } = useTranslation('app')
  const { state, isReadOnly, retrySaving } = useCanvasSession()
  const { now, toasts } = useServices()
  const saveState = useCanvasState((current) => current.saveState)
  if (isReadOnly) return <Notice text={t('readOnly')} />
  const reason = saveState.type === 'failed' ? saveState.failure.type : saveState.type
  switch (reason) {
    case 'saved':
    case 'saving':
      return null
    default: {
      const save = () => {
        const tell = () => toasts.getState().showToast({ message: t('crash.backupFailed') })
        saveCanvasFile(state.getState().canvas, new Date(now())).catch(tell)
      }
      const retry = [{ label: t('tryAgain'), run: () => void retrySaving() }]
      const wayOn = {
        memoryOnly: [],
        // Trying again cannot help a page that is older than its database.
        newerVersionOpen: [{ label: t('reload'), run: () => location.reload() }],
        quotaExceeded: retry,
        writeFailed: retry,
        readFailed: retry,
      }[reason]
      const actions = [{ label: t('saveFile'), run: save }, ...wayOn]
      const words = reason === 'readFailed' ? 'writeFailed' : reason
      return <Notice text={t(`notSavedReason.${words}`)} actions={actions} />
    }
  }
}
