import { useTranslation } from 'react-i18next'
import type { PlaceId } from '../domain/canvas'

/** What blocks and the parking place are called in the language of the interface. */
export function usePlaceNames(): (place: PlaceId) => string {
  const { t } = useTranslation('blocks')
  return (place) => t(place)
}
