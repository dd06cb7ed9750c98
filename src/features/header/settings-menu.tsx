import { Settings } from 'lucide-react'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import type { CanvasActs } from '../../editing/commands/settings-commands'
import { IconButton } from '../../ui/button'
import { Menu } from '../../ui/menu'

const SettingsItems = lazy(() =>
  import('./settings-items').then(({ SettingsItems }) => ({ default: SettingsItems })),
)

interface SettingsMenuProps {
  /** Absent where no canvas is open. */
  readonly canvas?: CanvasActs
}

export function SettingsMenu({ canvas }: SettingsMenuProps) {
  const { t } = useTranslation('app')
  return (
    <Menu
      label={t('settings')}
      items={{ draw: (menu) => <SettingsItems menu={menu} canvas={canvas} /> }}
      align="end"
    >
      {(trigger) => <IconButton icon={Settings} label={t('settings')} {...trigger} />}
    </Menu>
  )
}
