import { useTranslation } from 'react-i18next'

export default function PresentView() {
  const { t } = useTranslation('workshop')
  return (
    <main>
      <h1>{t('parts.present')}</h1>
    </main>
  )
}
