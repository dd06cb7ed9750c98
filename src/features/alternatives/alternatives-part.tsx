import { useTranslation } from 'react-i18next'

export default function AlternativesPart() {
  const { t } = useTranslation('workshop')
  return (
    <main>
      <h1>{t('parts.alternatives')}</h1>
    </main>
  )
}
