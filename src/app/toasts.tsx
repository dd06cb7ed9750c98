import { useTranslation } from 'react-i18next'
import { useToasts } from '../state/services'
import { ToastStack } from '../ui/toast-stack'

/** The messages that go away by themselves, with their one thing to do. */
export default function Toasts() {
  const { t } = useTranslation('app')
  const toasts = useToasts((state) => state.toasts)
  const dismiss = useToasts((state) => state.dismissToast)
  return <ToastStack label={t('messages')} closeLabel={t('close')} toasts={toasts} onDismiss={dismiss} />
}
