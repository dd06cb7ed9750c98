import { useTranslation } from 'react-i18next'

export default function VotesPart({ roundId: _ }: { readonly roundId: string | undefined }) {
  const { t } = useTranslation('workshop')
  return (
    <main>
      <h1>{t('parts.votes')}</h1>
    </main>
  )
}
