import { ChevronDown, Languages } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { languages } from '../../domain/language'
import { languageNames } from '../../i18n/formats/language-names'
import { changeLanguage, currentLanguage } from '../../i18n/texts'
import { usePreferences } from '../../state/services'
import buttonStyles from '../../ui/button.module.css'
import { Menu } from '../../ui/menu'
import styles from './language-menu.module.css'

/** The language of the interface, by its own name; the content of a canvas has one of its own. */
export function LanguageMenu() {
  const { t } = useTranslation('app')
  const setPreference = usePreferences((state) => state.setPreference)
  const current = currentLanguage()
  const items = languages.map((language) => ({
    id: language,
    label: languageNames[language],
    lang: language,
    isChecked: language === current,
    onSelect: () => {
      setPreference('language', language)
      void changeLanguage(language)
    },
  }))
  return (
    <Menu label={t('language')} items={items} align="end">
      {(trigger) => (
        <button type="button" className={buttonStyles.button} aria-label={t('language')} {...trigger}>
          <Languages size={16} aria-hidden />
          <span className={styles.name} lang={current}>
            {languageNames[current]}
          </span>
          <ChevronDown size={14} aria-hidden className={styles.name} />
        </button>
      )}
    </Menu>
  )
}
