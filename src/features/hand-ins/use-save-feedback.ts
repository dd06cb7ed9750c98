import { useTranslation } from 'react-i18next'
import { formatIsoDay } from '../../i18n/formats/dates'
import { useServices } from '../../state/services'
import { saveFile } from '../../ui/save-file'
import { isBlank, makeFeedbackFile } from './feedback-draft'
import { findDraft, markSaved, useHandInStore } from './hand-in-set'
import type { HandIn } from './list-hand-ins'
import { nameFeedback, packFeedback, zipFeedback } from './save-feedback'

/** Saves feedback as files: of one hand-in, or of all in a zip. */
export function useSaveFeedback() {
  const { t } = useTranslation('handIns')
  const store = useHandInStore()
  const { now, toasts } = useServices()
  const make = (handIn: HandIn) => {
    const set = store.getState()
    return makeFeedbackFile(handIn, findDraft(set, handIn.id), set.reviewer, now())
  }
  const tell = (message: string) => toasts.getState().showToast({ message })
  const saveOne = (handIn: HandIn) => {
    const name = nameFeedback(handIn, new Date(now()))
    saveFile(packFeedback(make(handIn)), name)
    markSaved(store, [handIn.id])
    tell(t('saved', { file: name }))
  }
  const saveAll = async () => {
    const set = store.getState()
    const judged = set.handIns.filter(({ id }) => !isBlank(findDraft(set, id)))
    const written = new Map(judged.map(({ id }) => [id, findDraft(set, id)]))
    const date = new Date(now())
    try {
      const zip = await zipFeedback(
        judged.map((handIn) => ({ handIn, file: make(handIn) })),
        date,
      )
      const name = `feedback-${formatIsoDay(date)}.zip`
      saveFile(zip, name)
      // What was written while it was packed is not in it.
      const unchanged = [...written].filter(([id, draft]) => findDraft(store.getState(), id) === draft)
      markSaved(
        store,
        unchanged.map(([id]) => id),
      )
      // No student is to be given what was said of the others.
      tell(t('savedAll', { file: name }))
    } catch {
      tell(t('saveFailed'))
    }
  }
  return { saveOne, saveAll }
}
