import type { TFunction } from 'i18next'
import { BookOpen, Plus, Upload } from 'lucide-react'
import { type Language, languages } from '../../domain/language'
import { languageNames } from '../../i18n/formats/language-names'
import { currentLanguage } from '../../i18n/texts'
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
} satisfies Command<Pick<WaysInContext, 'createEmpty'>, LibraryWords>

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
} satisfies Command<Pick<WaysInContext, 'createExample'>, LibraryWords>

export const importCommand = {
  id: 'import',
  name: (t: LibraryWords) => t('import'),
  icon: Upload,
  run: ({ pickFiles }) => pickFiles(),
} satisfies Command<{ readonly pickFiles: () => void }, LibraryWords>
