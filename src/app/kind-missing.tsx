import { useTranslation } from 'react-i18next'
import { Notice } from './notice'

/** Says why all notes of a canvas are parked whose own kind is damaged. Load it late. */
export default function KindMissing() {
  const { t } = useTranslation('canvasKinds')
  return <Notice text={t('own.missing')} />
}
