import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CanvasKindId } from '../../domain/kinds/kind'
import type { Language } from '../../domain/language'
import { importCommand, newCanvasCommand } from '../../editing/commands/library-commands'
import { Button } from '../../ui/button'
import styles from './empty-library.module.css'
import { ExampleMenu } from './example-menu'
import { OtherCanvas } from './other-canvas'

interface EmptyLibraryProps {
  readonly onNew: () => void
  readonly onOther: (kind: CanvasKindId) => void
  readonly onExample: (language: Language) => void
  readonly onImport: () => void
}

/** What whoever comes for the first time sees: the ways to a canvas, each with what it brings. */
export function EmptyLibrary({ onNew, onOther, onExample, onImport }: EmptyLibraryProps) {
  const { t } = useTranslation(['library', 'app'])
  return (
    <section className={styles.empty}>
      <h2 className={styles.title}>{t('empty.title')}</h2>
      <p className={styles.text}>{t('empty.text')}</p>
      <ul className={styles.ways}>
        <Way text={t('empty.newCanvas')}>
          <Button look="primary" icon={newCanvasCommand.icon} onClick={onNew}>
            {newCanvasCommand.name(t)}
          </Button>
        </Way>
        <Way text={t('empty.example')}>
          <ExampleMenu onChoose={onExample} />
        </Way>
        <Way text={t('empty.otherCanvas')}>
          <OtherCanvas onChoose={onOther} onFromFile={onImport} />
        </Way>
        <Way text={t('empty.import')}>
          <Button icon={importCommand.icon} onClick={onImport}>
            {importCommand.name(t)}
          </Button>
        </Way>
      </ul>
    </section>
  )
}

function Way({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <li className={styles.way}>
      {children}
      <p>{text}</p>
    </li>
  )
}
