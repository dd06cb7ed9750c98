import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { CanvasId } from '../../domain/canvas'
import { currentLanguage, loadTexts } from '../../i18n/texts'
import { handInsAddress, libraryAddress } from '../../state/addresses'
import { useServices } from '../../state/services'
import type { ImportOutcome } from './import-file'

type Kept = Extract<ImportOutcome, { type: 'created' | 'keptBoth' | 'skipped' | 'replaced' }>

/** One toast for what came in; a replaced canvas can be put back, a new one of another tool taken away. */
export function useOutcomeToast() {
  const { t } = useTranslation(['transfer', 'app'])
  const { toasts } = useServices()
  const putBack = usePutBack()
  const tellTaken = useTakenToast()
  const [, navigate] = useLocation()
  const { showToast } = toasts.getState()

  const tellHandIn = async (title: string) => {
    const tIn = await loadTexts(currentLanguage(), ['waysIn'])
    const action = { label: tIn('outcome.openHandIns'), run: () => navigate(handInsAddress) }
    showToast({ message: tIn('outcome.handIn', { title }), action })
  }

  const tell = (outcome: Kept) => {
    const title = outcome.title || t('app:untitled')
    if (outcome.type === 'created' && outcome.isHandIn) return void tellHandIn(title)
    const message = t(`outcome.${outcome.type}`, { title })
    if (outcome.type !== 'replaced' || !outcome.former) return showToast({ message })
    showToast({ message, action: { label: t('undo'), run: putBack(outcome.id, outcome.former, title) } })
  }

  return { tell, tellTaken }
}

function usePutBack() {
  const { t } = useTranslation('transfer')
  const { toasts, library } = useServices()
  const { showToast } = toasts.getState()
  return (
    id: CanvasId,
    former: Parameters<ReturnType<typeof library.getState>['replaceCanvas']>[1],
    title: string,
  ) =>
    () => {
      library
        .getState()
        .replaceCanvas(id, former, 'restore')
        .then(() => showToast({ message: t('undone', { title }) }))
        .catch(() => showToast({ message: t('undoFailed', { title }) }))
    }
}

/** However many canvases came of other tools' files: one undo takes them all away. */
function useTakenToast() {
  const { t } = useTranslation(['transfer', 'app'])
  const { toasts, library } = useServices()
  const [, navigate] = useLocation()
  const { showToast } = toasts.getState()
  return async (taken: readonly { readonly id: CanvasId; readonly title: string }[]) => {
    const [first] = taken
    if (!first) return
    const tIn = await loadTexts(currentLanguage(), ['waysIn'])
    const takeAway = () => {
      // The view of a canvas that goes away would say that it is gone.
      navigate(libraryAddress)
      library
        .getState()
        .moveToBin(taken.map(({ id }) => id))
        .then(() => showToast({ message: tIn('outcome.undone') }))
        .catch(() => showToast({ message: tIn('outcome.undoFailed') }))
    }
    const message =
      taken.length === 1
        ? tIn('outcome.taken', { title: first.title || t('app:untitled') })
        : tIn('outcome.takenMany', { count: taken.length })
    showToast({ message, action: { label: t('undo'), run: takeAway } })
  }
}
