import { useTranslation } from 'react-i18next'

/** To be built. */
export default function ThreadsView() {
  const { t } = useTranslation('app')
  return (
    <main>
      <h1>{t('threads')}</h1>
    </main>
  )
}
