import { LayoutDashboard } from 'lucide-react'
import { useLocation } from 'wouter'
import { makeMenuItems } from '../../editing/commands/command'
import { exampleCommand, newCanvasCommand } from '../../editing/commands/library-commands'
import { pageCommands } from '../../editing/commands/page-commands'
import { listMenuEntries, type PaletteEntry } from '../../editing/commands/palette-entry'
import { languageCommand, themeCommands } from '../../editing/commands/settings-commands'
import { useCreateCanvas } from '../../features/library/use-create-canvas'
import { currentLanguage, loadTexts } from '../../i18n/texts'
import { canvasAddress } from '../../state/addresses'
import type { CanvasRow } from '../../state/library'
import { useServices } from '../../state/services'

/** What can be done everywhere, and every canvas of this device outside of the bin. */
export function useGeneralEntries(): () => Promise<readonly PaletteEntry[]> {
  const { library, preferences } = useServices()
  const ways = useCreateCanvas()
  const [, navigate] = useLocation()
  return async () => {
    const language = currentLanguage()
    const t = await loadTexts(language, ['library', 'app'])
    const appWords = await loadTexts(language, ['app', 'board'])
    const settings = { preferences: preferences.getState() }
    const group = 'commands'
    return [
      // Whoever types the name of a language means this one rather than the example's.
      ...listMenuEntries(makeMenuItems([languageCommand], settings, appWords), { group, id: 'settings' }),
      ...listMenuEntries(makeMenuItems([newCanvasCommand, exampleCommand], ways, t), {
        group,
        id: 'library',
      }),
      ...listMenuEntries(makeMenuItems(pageCommands, { navigate }, t), { group, id: 'page' }),
      ...listMenuEntries(makeMenuItems(themeCommands, settings, appWords), { group, id: 'settings' }),
      ...listCanvases(library.getState().rows ?? [], navigate, t('untitled', { ns: 'app' })),
    ]
  }
}

function listCanvases(
  rows: readonly CanvasRow[],
  navigate: (address: string) => void,
  untitled: string,
): readonly PaletteEntry[] {
  return rows
    .filter((row) => row.deletedAt === undefined)
    .toSorted((a, b) => b.updatedAt - a.updatedAt)
    .map((row) => ({
      id: `canvas/${row.id}`,
      group: 'canvases',
      label: row.title.trim() || untitled,
      ...(row.title.trim() !== '' && { origin: row, lang: row.contentLanguage }),
      ...(row.pitch !== '' && { detail: row.pitch }),
      icon: LayoutDashboard,
      run: () => navigate(canvasAddress(row.id)),
    }))
}
