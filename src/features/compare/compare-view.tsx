import { useTranslation } from 'react-i18next'

/** To be built. */
export default function CompareView() {
  const { t } = useTranslation('app')
  return (
    <main>
      <h1>{t('compare')}</h1>
    </main>
  )
}
