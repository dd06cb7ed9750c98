import { MessageCircle, Radio } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useCanvasSession } from '../../../state/open-canvas'
import { Button } from '../../../ui/button'
import { Menu } from '../../../ui/menu'
import styles from './messaging-tools.module.css'

interface ToolListProps {
  readonly country: string
  readonly tools: readonly string[]
  readonly onAddChannel: (tool: string) => void
  /** Absent where there is no customer to add a contact to. */
  readonly onAddContact: ((tool: string) => void) | undefined
}

/** The tools of a country in their order; each can become a channel or a contact. */
export function ToolList({ country, tools, onAddChannel, onAddContact }: ToolListProps) {
  const { t } = useTranslation('reach')
  const { isReadOnly } = useCanvasSession()
  const listActs = (tool: string) => [
    { id: 'channel', label: t('tools.addChannel'), icon: Radio, onSelect: () => onAddChannel(tool) },
    ...(onAddContact
      ? [
          {
            id: 'contact',
            label: t('tools.addContact'),
            icon: MessageCircle,
            onSelect: () => onAddContact(tool),
          },
        ]
      : []),
  ]
  return (
    <ol className={styles.list}>
      {tools.map((tool) => (
        <li key={tool}>
          {isReadOnly ? (
            tool
          ) : (
            <Menu label={t('tools.inCountry', { tool, country })} items={() => listActs(tool)}>
              {(trigger) => (
                <Button
                  className={styles.tool}
                  aria-label={t('tools.inCountry', { tool, country })}
                  {...trigger}
                >
                  {tool}
                </Button>
              )}
            </Menu>
          )}
        </li>
      ))}
    </ol>
  )
}
