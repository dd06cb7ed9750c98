import { Search } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { CanvasKindId } from '../../domain/kinds/kind'
import type { Language } from '../../domain/language'
import { importCommand, newCanvasCommand } from '../../editing/commands/library-commands'
import { Button } from '../../ui/button'
import { ExampleMenu } from './example-menu'
import styles from './library.module.css'
import { OtherCanvas } from './other-canvas'

interface LibraryHeadProps {
  readonly onNew: () => void
  readonly onOther: (kind: CanvasKindId) => void
  readonly onExample: (language: Language) => void
  readonly onImport: () => void
  /** Undefined while there is nothing to search: then the empty library offers the ways to a canvas. */
  readonly search: SearchFieldProps | undefined
}

export function LibraryHead({ onNew, onOther, onExample, onImport, search }: LibraryHeadProps) {
  const { t } = useTranslation(['library', 'app'])
  const { t: tApp } = useTranslation('app')
  return (
    <header className={styles.head}>
      <h1 className={styles.title} tabIndex={-1}>
        {tApp('myCanvases')}
      </h1>
      {search && (
        <>
          <SearchField {...search} />
          <ExampleMenu onChoose={onExample} />
          <Button icon={importCommand.icon} onClick={onImport}>
            {importCommand.name(t)}
          </Button>
          <OtherCanvas onChoose={onOther} onFromFile={onImport} />
          <Button look="primary" icon={newCanvasCommand.icon} onClick={onNew}>
            {newCanvasCommand.name(t)}
          </Button>
        </>
      )}
    </header>
  )
}

interface SearchFieldProps {
  readonly query: string
  readonly onQueryChange: (query: string) => void
}

function SearchField({ query, onQueryChange }: SearchFieldProps) {
  const { t } = useTranslation('library')
  return (
    <div className={styles.search}>
      <Search size={16} aria-hidden />
      <input
        type="search"
        className={styles.field}
        aria-label={t('search')}
        placeholder={t('search')}
        value={query}
        onChange={(event) => onQueryChange(event.currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
      />
    </div>
  )
}
