import type { TFunction } from 'i18next'
import { BookOpen, ChartScatter, GraduationCap, LayoutGrid, Plus, Trash2, Upload } from 'lucide-react'
import { type Language, languages } from '../../domain/language'
import { languageNames } from '../../i18n/formats/language-names'
import { currentLanguage } from '../../i18n/texts'
import { binAddress, handInsAddress, libraryAddress, portfolioAddress } from '../../state/addresses'
import type { MenuItem } from '../../ui/menu'
import type { Command } from './command'

/** The ways to a new canvas. */
export interface WaysInContext {
  readonly createEmpty: () => void
  readonly createExample: (language: Language) => void
}

export type LibraryWords = TFunction<['library', 'app']>

export const newCanvasCommand = {
  id: 'newCanvas',
  name: (t: LibraryWords) => t('newCanvas'),
  icon: Plus,
  run: ({ createEmpty }) => createEmpty(),
} satisfies Command<WaysInContext, LibraryWords>

/** The worked example in any of the languages (R20); that of the interface comes first. */
export const exampleCommand = {
  id: 'example',
  name: (t: LibraryWords) => t('example'),
  icon: BookOpen,
  choose: ({ createExample }): readonly MenuItem[] => {
    const current = currentLanguage()
    return [current, ...languages.filter((language) => language !== current)].map((language) => ({
      id: language,
      label: languageNames[language],
      lang: language,
      onSelect: () => createExample(language),
    }))
  },
} satisfies Command<WaysInContext, LibraryWords>

export const importCommand = {
  id: 'import',
  name: (t: LibraryWords) => t('import'),
  icon: Upload,
  run: ({ pickFiles }) => pickFiles(),
} satisfies Command<{ readonly pickFiles: () => void }, LibraryWords>

interface PlacesContext {
  readonly navigate: (address: string) => void
}

/** The pages beside the canvases, under the names that their links have. Load them late. */
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
