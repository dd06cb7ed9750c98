import { useTranslation } from 'react-i18next'

export default function TestsPart({ noteId: _ }: { readonly noteId: string | undefined }) {
  const { t } = useTranslation('workshop')
  return (
    <main>
      <h1>{t('parts.tests')}</h1>
    </main>
  )
}
