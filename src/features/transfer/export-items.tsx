import { useTranslation } from 'react-i18next'
import { makeMenuItems } from '../../editing/commands/command'
import { usePreferences } from '../../state/services'
import { type MenuPopupProps, OpenMenu } from '../../ui/menu'
import { type ExportContext, exportCommands } from './export-commands'

interface ExportItemsProps {
  readonly menu: Omit<MenuPopupProps, 'items'>
  readonly context: Omit<ExportContext, 'preferences'>
}

/** What the button "Export" offers. Load it late. */
export default function ExportItems({ menu, context }: ExportItemsProps) {
  const { t } = useTranslation(['transfer', 'app'])
  const preferences = usePreferences((state) => state)
  return <OpenMenu {...menu} items={makeMenuItems(exportCommands, { ...context, preferences }, t)} />
}
