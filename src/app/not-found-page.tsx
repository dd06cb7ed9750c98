import { useTranslation } from 'react-i18next'
import { MessagePage } from './message-page'

/** What stands at an address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation('app')
  return <MessagePage title={t('notFound.title')} text={t('notFound.text')} />
}
