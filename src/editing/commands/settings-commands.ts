import type { TFunction } from 'i18next'
import { GitCompare, GraduationCap, History, Info, Languages, Monitor, Moon, Sun } from 'lucide-react'
import type { CanvasId } from '../../domain/canvas'
import { languages } from '../../domain/language'
import { languageNames } from '../../i18n/formats/language-names'
import { changeLanguage, currentLanguage } from '../../i18n/texts'
import { compareAddress, versionsAddress } from '../../state/addresses'
import { type PreferencesState, themes } from '../../state/preferences'
import type { MenuItem } from '../../ui/menu'
import { shortcutsCommand } from './canvas-keys'
import type { Command } from './command'
import { paletteCommand } from './palette-sources'

/** What can be asked of an open canvas as a whole. */
export interface CanvasActs {
  readonly id: CanvasId
  readonly navigate: (address: string) => void
  readonly showDetails: () => void
  readonly showAssignment: () => void
  readonly showShortcuts: () => void
}

export interface SettingsContext {
  readonly preferences: PreferencesState
}

export type SettingsWords = TFunction<['app', 'board']>

const themeIcons = { system: Monitor, light: Sun, dark: Moon }

/** How Harreman looks on this device. */
export const themeCommands: readonly Command<SettingsContext, SettingsWords>[] = themes.map((theme) => ({
  id: theme,
  name: (t: SettingsWords) => t(`theme.${theme}`),
  icon: themeIcons[theme],
  isChosen: ({ preferences }) => preferences.theme === theme,
  run: ({ preferences }) => preferences.setPreference('theme', theme),
}))

/** What is asked of a canvas from its menu of settings. */
export const canvasCommands: readonly Command<CanvasActs, SettingsWords>[] = [
  {
    id: 'details',
    name: (t: SettingsWords) => t('details'),
    icon: Info,
    run: ({ showDetails }) => showDetails(),
  },
  {
    id: 'assignment',
    name: (t: SettingsWords) => t('assignment'),
    icon: GraduationCap,
    run: ({ showAssignment }) => showAssignment(),
  },
  {
    id: 'versions',
    name: (t: SettingsWords) => t('versions'),
    icon: History,
    run: ({ id, navigate }) => navigate(versionsAddress(id)),
  },
  {
    id: 'compare',
    name: (t: SettingsWords) => t('compare'),
    icon: GitCompare,
    run: ({ id, navigate }) => navigate(compareAddress(id)),
  },
]

/** What stands below the themes. */
export const searchCommands: readonly Command<unknown, SettingsWords>[] = [paletteCommand]
export const helpCommands: readonly Command<CanvasActs, SettingsWords>[] = [shortcutsCommand]

/** The language of the interface; the content of a canvas has one of its own. */
export const languageCommand = {
  id: 'language',
  name: (t: SettingsWords) => t('language'),
  icon: Languages,
  choose: ({ preferences }): readonly MenuItem[] =>
    languages.map((language) => ({
      id: language,
      label: languageNames[language],
      lang: language,
      isChecked: language === currentLanguage(),
      onSelect: () => {
        preferences.setPreference('language', language)
        void changeLanguage(language)
      },
    })),
} satisfies Command<SettingsContext, SettingsWords>
