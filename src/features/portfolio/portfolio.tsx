import { useTranslation } from 'react-i18next'

/** All alternatives and canvases of a project, in a table and a plot over the user's own criteria. */
export function Portfolio() {
  const { t } = useTranslation('app')
  return (
    <main>
      <h1>{t('portfolio')}</h1>
    </main>
  )
}
