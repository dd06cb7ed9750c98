import { useTranslation } from 'react-i18next'

/** To be built. */
export default function ChecksView() {
  const { t } = useTranslation('app')
  return (
    <main>
      <h1>{t('checks')}</h1>
    </main>
  )
}
