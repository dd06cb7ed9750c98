import { makeMenuItems } from '../../editing/commands/command'
import { importCommand } from '../../editing/commands/library-commands'
import { backupCommand } from '../../editing/commands/page-commands'
import { listMenuEntries, type PaletteEntry } from '../../editing/commands/palette-entry'
import { currentLanguage, loadTexts } from '../../i18n/texts'

export interface LibraryPlace {
  readonly pickFiles: () => void
  readonly openBackup: () => void
}

/** What can be done only where the canvases of this device are listed. */
export async function listLibraryEntries(place: LibraryPlace): Promise<readonly PaletteEntry[]> {
  const t = await loadTexts(currentLanguage(), ['library', 'app'])
  const backupWords = await loadTexts(currentLanguage(), ['backup'])
  const own = { group: 'commands', id: 'library' } as const
  return [
    ...listMenuEntries(makeMenuItems([importCommand], place, t), own),
    ...listMenuEntries(makeMenuItems([backupCommand], place, backupWords), own),
  ]
}
