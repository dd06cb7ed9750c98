import { useTranslation } from 'react-i18next'
import { makeMenuItems } from '../../editing/commands/command'
import {
  type CanvasActs,
  canvasCommands,
  helpCommands,
  languageCommand,
  searchCommands,
  themeCommands,
} from '../../editing/commands/settings-commands'
import { usePreferences } from '../../state/services'
import { type MenuPopupProps, OpenMenu } from '../../ui/menu'

type OpenedMenu = Omit<MenuPopupProps, 'items'>

interface SettingsItemsProps {
  readonly menu: OpenedMenu
  readonly canvas: CanvasActs | undefined
}

/** What the gear offers. Load it late. */
export function SettingsItems({ menu, canvas }: SettingsItemsProps) {
  const { t } = useTranslation(['app', 'board'])
  const preferences = usePreferences((state) => state)
  const items = [
    ...(canvas ? makeMenuItems(canvasCommands, canvas, t) : []),
    ...makeMenuItems(themeCommands, { preferences }, t),
    ...makeMenuItems(searchCommands, undefined, t),
    ...(canvas ? makeMenuItems(helpCommands, canvas, t) : []),
  ]
  return <OpenMenu {...menu} items={items} />
}

/** The languages of the interface, each by its own name. Load it late. */
export function LanguageItems({ menu }: { readonly menu: OpenedMenu }) {
  const preferences = usePreferences((state) => state)
  return <OpenMenu {...menu} items={languageCommand.choose({ preferences })} />
}
