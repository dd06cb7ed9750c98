import { ChevronDown, Languages } from 'lucide-react'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { languageNames } from '../../i18n/formats/language-names'
import { currentLanguage } from '../../i18n/texts'
import buttonStyles from '../../ui/button.module.css'
import { Menu } from '../../ui/menu'
import styles from './language-menu.module.css'

const LanguageItems = lazy(() =>
  import('./settings-items').then(({ LanguageItems }) => ({ default: LanguageItems })),
)

/** The language of the interface, by its own name. */
export function LanguageMenu() {
  const { t } = useTranslation('app')
  const current = currentLanguage()
  const name = t('language')
  return (
    <Menu label={name} items={{ draw: (menu) => <LanguageItems menu={menu} /> }} align="end">
      {(trigger) => (
        <button type="button" className={buttonStyles.button} aria-label={name} {...trigger}>
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
