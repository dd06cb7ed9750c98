import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useToasts } from '../../state/services'
import { readStorageFailure } from '../../state/storage-failure'

/** Says in a toast why an act of the library did not happen. */
export function useFailureToast(): (error: unknown) => void {
  const { t } = useTranslation('errors')
  const showToast = useToasts((state) => state.showToast)
  return useCallback(
    (error) => showToast({ message: t(`storage.${readStorageFailure(error)}`) }),
    [t, showToast],
  )
}
