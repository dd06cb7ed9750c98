import { Bold, List, ListOrdered } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../ui/button'
import { hasCommandKey, isLetterKey } from '../../ui/letter-key'
import styles from './note-view.module.css'
import type { FormattedText, Selection } from './text-lines'
import { isBold, toggleBold } from './toggle-bold'
import { findListStyle, toggleList } from './toggle-list'

const formats = ['bold', 'bullet', 'numbered'] as const
export type Format = (typeof formats)[number]

const icons = { bold: Bold, bullet: List, numbered: ListOrdered }
const shortcuts = { bold: 'Control+B', bullet: 'Control+Shift+8', numbered: 'Control+Shift+7' }

interface FormattingToolbarProps {
  readonly text: string
  readonly selection: Selection
  readonly onToggle: (format: Format) => void
}

export function FormattingToolbar({ text, selection, onToggle }: FormattingToolbarProps) {
  const { t } = useTranslation('note')
  return (
    <fieldset className={styles.toolbar} aria-label={t('formatting.label')}>
      {formats.map((format) => (
        <IconButton
          key={format}
          icon={icons[format]}
          label={t(`formatting.${format}`)}
          aria-pressed={hasFormat(text, selection, format)}
          aria-keyshortcuts={shortcuts[format]}
          // The field keeps the focus, and with it what is selected.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onToggle(format)}
        />
      ))}
    </fieldset>
  )
}

export function toggleFormat(text: string, selection: Selection, format: Format): FormattedText {
  return format === 'bold' ? toggleBold(text, selection) : toggleList(text, selection, format)
}

function hasFormat(text: string, selection: Selection, format: Format): boolean {
  return format === 'bold' ? isBold(text, selection) : findListStyle(text, selection) === format
}

interface ShortcutEvent {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** The format a shortcut means. Digits count by their place: with Shift, each layout writes another sign there. */
export function findFormat(event: ShortcutEvent): Format | undefined {
  if (!hasCommandKey(event) || event.altKey) return undefined
  if (!event.shiftKey) return isLetterKey(event, 'b') ? 'bold' : undefined
  if (event.code === 'Digit8') return 'bullet'
  return event.code === 'Digit7' ? 'numbered' : undefined
}
