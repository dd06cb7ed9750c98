import { useTranslation } from 'react-i18next'
import type { Language } from '../../domain/language'
import { exampleCommand } from '../../editing/commands/library-commands'
import { Button } from '../../ui/button'
import { Menu } from '../../ui/menu'

/** Opens the worked example in any of the languages (R20). */
export function ExampleMenu({ onChoose }: { readonly onChoose: (language: Language) => void }) {
  const { t } = useTranslation(['library', 'app'])
  return (
    <Menu label={t('exampleLanguage')} items={() => exampleCommand.choose({ createExample: onChoose })}>
      {(trigger) => (
        <Button icon={exampleCommand.icon} {...trigger}>
          {exampleCommand.name(t)}
        </Button>
      )}
    </Menu>
  )
}
