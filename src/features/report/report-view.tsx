import { useTranslation } from 'react-i18next'

/** The business plan chapter that the canvas tells. */
export default function ReportView() {
  const { t } = useTranslation('app')
  return <h1>{t('report')}</h1>
}
