import { useTranslation } from 'react-i18next'

export default function AgendaPart() {
  const { t } = useTranslation('workshop')
  return (
    <main>
      <h1>{t('parts.agenda')}</h1>
    </main>
  )
}
