import {
  GitCompare,
  GraduationCap,
  History,
  Info,
  Keyboard,
  Monitor,
  Moon,
  Settings,
  Sun,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { themes } from '../../state/preferences'
import { usePreferences } from '../../state/services'
import { IconButton } from '../../ui/button'
import { Menu, type MenuItem } from '../../ui/menu'

interface SettingsMenuProps {
  /** Absent where no canvas is open. */
  readonly onShowDetails?: () => void
  readonly onShowAssignment?: () => void
  readonly onShowVersions?: () => void
  readonly onCompare?: () => void
  readonly onShowShortcuts?: () => void
}

const themeIcons = { system: Monitor, light: Sun, dark: Moon }

export function SettingsMenu(acts: SettingsMenuProps) {
  const { onShowDetails, onShowAssignment, onShowVersions, onCompare, onShowShortcuts } = acts
  const { t } = useTranslation('app')
  const theme = usePreferences((state) => state.theme)
  const setPreference = usePreferences((state) => state.setPreference)
  const items: MenuItem[] = themes.map((choice) => ({
    id: choice,
    label: t(`theme.${choice}`),
    icon: themeIcons[choice],
    isChecked: choice === theme,
    onSelect: () => setPreference('theme', choice),
  }))
  if (onCompare) items.unshift({ id: 'compare', label: t('compare'), icon: GitCompare, onSelect: onCompare })
  if (onShowVersions)
    items.unshift({ id: 'versions', label: t('versions'), icon: History, onSelect: onShowVersions })
  if (onShowAssignment)
    items.unshift({
      id: 'assignment',
      label: t('assignment'),
      icon: GraduationCap,
      onSelect: onShowAssignment,
    })
  if (onShowDetails)
    items.unshift({ id: 'details', label: t('details'), icon: Info, onSelect: onShowDetails })
  if (onShowShortcuts) {
    items.push({
      id: 'shortcuts',
      label: t('shortcuts'),
      icon: Keyboard,
      shortcut: '?',
      onSelect: onShowShortcuts,
    })
  }
  return (
    <Menu label={t('settings')} items={items} align="end">
      {(trigger) => <IconButton icon={Settings} label={t('settings')} {...trigger} />}
    </Menu>
  )
}
