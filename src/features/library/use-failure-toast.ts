import { useCallback } from 'react'
import { currentLanguage, loadTexts } from '../../i18n/texts'
import { useToasts } from '../../state/services'
import { readStorageFailure } from '../../state/storage-failure'

/** Says in a toast why an act of the library did not happen. The words come with the first failure. */
export function useFailureToast(): (error: unknown) => Promise<void> {
  const showToast = useToasts((state) => state.showToast)
  return useCallback(
    async (error) => {
      const t = await loadTexts(currentLanguage(), ['errors'])
      showToast({ message: t(`storage.${readStorageFailure(error)}`) })
    },
    [showToast],
  )
}
