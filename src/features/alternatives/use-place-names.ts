import { useTranslation } from 'react-i18next'
import type { PlaceId } from '../../domain/canvas'

export function usePlaceNames(): (place: PlaceId) => string {
  const { t } = useTranslation('blocks')
  return (place) => t(`${place}`)
}
