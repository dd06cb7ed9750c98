import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useServices, useToasts } from '../state/services'
import type { Toast } from '../state/toasts'
import { ToastStack } from '../ui/toast-stack'

/** The messages that go away by themselves, with their one thing to do. */
export default function Toasts() {
  const { t } = useTranslation('app')
  const toasts = useToasts((state) => state.toasts)
  const dismiss = useToasts((state) => state.dismissToast)
  useTold(toasts)
  return <ToastStack label={t('messages')} closeLabel={t('close')} toasts={toasts} onDismiss={dismiss} />
}

/** Says what names content: the widget library would take the marks of its language away (R17). */
function useTold(toasts: readonly Toast[]): void {
  const services = useServices()
  const last = useRef(0)
  const newest = toasts.at(-1)
  useEffect(() => {
    // A toast that goes away leaves the one before it, which was said.
    if (!newest || newest.id <= last.current) return
    last.current = newest.id
    if (typeof newest.message !== 'string') services.toasts.getState().announce(newest.message)
  }, [newest, services])
}
