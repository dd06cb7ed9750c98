import { makeMenuItems } from '../../editing/commands/command'
import { listMenuEntries, type PaletteEntry } from '../../editing/commands/palette-entry'
import { currentLanguage, loadTexts } from '../../i18n/texts'
import { type ExportContext, exportCommands, formatCommands } from './export-commands'

/** Every way out as the palette finds it. */
export async function listExportEntries(context: ExportContext): Promise<readonly PaletteEntry[]> {
  const t = await loadTexts(currentLanguage(), ['transfer', 'app'])
  const formats = await loadTexts(currentLanguage(), ['waysOut'])
  const place = { group: 'commands', id: 'export', path: t('export') } as const
  return [
    ...listMenuEntries(makeMenuItems(exportCommands, context, t), place),
    ...listMenuEntries(makeMenuItems(formatCommands, context, formats), place),
  ]
}
