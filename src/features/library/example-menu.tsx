import { BookOpen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type Language, languages } from '../../domain/language'
import { languageNames } from '../../i18n/formats/language-names'
import { currentLanguage } from '../../i18n/texts'
import { Button } from '../../ui/button'
import { Menu } from '../../ui/menu'

/** Opens the worked example in any of the languages (R20); that of the interface comes first. */
export function ExampleMenu({ onChoose }: { readonly onChoose: (language: Language) => void }) {
  const { t } = useTranslation('library')
  const current = currentLanguage()
  const items = [current, ...languages.filter((language) => language !== current)].map((language) => ({
    id: language,
    label: languageNames[language],
    lang: language,
    onSelect: () => onChoose(language),
  }))
  return (
    <Menu label={t('exampleLanguage')} items={items}>
      {(trigger) => (
        <Button icon={BookOpen} {...trigger}>
          {t('example')}
        </Button>
      )}
    </Menu>
  )
}
