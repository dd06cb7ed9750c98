import type { TFunction } from 'i18next'
import { Archive, ChartScatter, GraduationCap, LayoutGrid, Trash2 } from 'lucide-react'
import { binAddress, handInsAddress, libraryAddress, portfolioAddress } from '../../state/addresses'
import type { Command } from './command'
import type { LibraryWords } from './library-commands'

interface PlacesContext {
  readonly navigate: (address: string) => void
}

/** The pages beside the canvases, under the names that their links have. */
export const pageCommands: readonly Command<PlacesContext, LibraryWords>[] = [
  {
    id: 'myCanvases',
    name: (t: LibraryWords) => t('myCanvases', { ns: 'app' }),
    icon: LayoutGrid,
    run: ({ navigate }) => navigate(libraryAddress),
  },
  {
    id: 'portfolio',
    name: (t: LibraryWords) => t('portfolio', { ns: 'app' }),
    icon: ChartScatter,
    run: ({ navigate }) => navigate(portfolioAddress),
  },
  {
    id: 'handIns',
    name: (t: LibraryWords) => t('handIns', { ns: 'app' }),
    icon: GraduationCap,
    run: ({ navigate }) => navigate(handInsAddress),
  },
  {
    id: 'bin',
    name: (t: LibraryWords) => t('bin.title'),
    icon: Trash2,
    run: ({ navigate }) => navigate(binAddress),
  },
]

export interface BackupContext {
  readonly openBackup: () => void
}

export type BackupWords = TFunction<['backup']>

export const backupCommand = {
  id: 'backup',
  name: (t: BackupWords) => t('title'),
  icon: Archive,
  run: ({ openBackup }) => openBackup(),
} satisfies Command<BackupContext, BackupWords>
