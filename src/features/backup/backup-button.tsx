import { Archive } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button'

/** The way to the backup, above all canvases. */
export function BackupButton({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useTranslation('backup')
  return (
    <Button look="quiet" icon={Archive} onClick={onOpen}>
      {t('title')}
    </Button>
  )
}
