import type { CanvasId } from '../../domain/canvas'
import { currentLanguage, loadTexts } from '../../i18n/texts'
import { handInsAddress, libraryAddress } from '../../state/addresses'
import type { Services } from '../../state/services'
import type { ImportOutcome } from './import-file'

type Kept = Extract<ImportOutcome, { type: 'created' | 'keptBoth' | 'skipped' | 'replaced' }>

/** What the messages about an import lead to. */
export interface OutcomeNeeds extends Pick<Services, 'toasts' | 'library'> {
  readonly navigate: (address: string) => void
}

/** One toast for a canvas that came in by its own file; one that was replaced can be put back. */
export async function tellKept(outcome: Kept, { toasts, library, navigate }: OutcomeNeeds): Promise<void> {
  const { showToast } = toasts.getState()
  const t = await loadTexts(currentLanguage(), ['transfer', 'app', 'waysIn'])
  const title = outcome.title || t('app:untitled')
  if (outcome.type === 'created' && outcome.isHandIn) {
    const action = { label: t('waysIn:outcome.openHandIns'), run: () => navigate(handInsAddress) }
    return showToast({ message: t('waysIn:outcome.handIn', { title }), action })
  }
  const message = t(`outcome.${outcome.type}`, { title })
  if (outcome.type !== 'replaced' || !outcome.former) return showToast({ message })
  const { id, former } = outcome
  const putBack = () => {
    library
      .getState()
      .replaceCanvas(id, former, 'restore')
      .then(() => showToast({ message: t('undone', { title }) }))
      .catch(() => showToast({ message: t('undoFailed', { title }) }))
  }
  showToast({ message, action: { label: t('undo'), run: putBack } })
}

/** However many canvases came of other tools' files: one undo takes them all away. */
export async function tellTaken(
  taken: readonly { readonly id: CanvasId; readonly title: string }[],
  { toasts, library, navigate }: OutcomeNeeds,
): Promise<void> {
  const [first] = taken
  if (!first) return
  const { showToast } = toasts.getState()
  const t = await loadTexts(currentLanguage(), ['waysIn', 'transfer', 'app'])
  const takeAway = () => {
    // The view of a canvas that goes away would say that it is gone.
    navigate(libraryAddress)
    library
      .getState()
      .moveToBin(taken.map(({ id }) => id))
      .then(() => showToast({ message: t('outcome.undone') }))
      .catch(() => showToast({ message: t('outcome.undoFailed') }))
  }
  const message =
    taken.length === 1
      ? t('outcome.taken', { title: first.title || t('app:untitled') })
      : t('outcome.takenMany', { count: taken.length })
  showToast({ message, action: { label: t('transfer:undo'), run: takeAway } })
}
