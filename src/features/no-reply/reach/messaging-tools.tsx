import { Plus, Printer } from 'lucide-react'
import { useCallback, useId, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { noCustomerRecords } from '../../../domain/customers/customer-records'
import type { Run } from '../../../domain/customers/run'
import { messagingTools, TOOLS_PUBLISHED_ON } from '../../../domain/reach/messaging-tools'
import { writeTablesAsHtml, writeTablesAsText, writeToolTables } from '../../../domain/reach/tool-table'
import { useCountryNames } from '../../../editing/use-country-names'
import { nameCountry } from '../../../i18n/country-names'
import { currentLanguage } from '../../../i18n/texts'
import { makeToolTableWords } from '../../../i18n/tool-table-words'
import { useCanvasSession, useCanvasState } from '../../../state/open-canvas'
import { Button } from '../../../ui/button'
import { CopyButton } from './copy-button'
import styles from './messaging-tools.module.css'
import { OwnRows } from './own-rows'
import { PrintedTables } from './printed-tables'
import { ToolList } from './tool-list'
import { ToolRowForm } from './tool-row-form'
import { useToolActs } from './use-tool-acts'

/** Which messaging tools are usual where: the source's table, which never stands without its date (R39), and own rows (R40). */
export default function MessagingTools({ run }: { readonly run?: Run }) {
  const { t } = useTranslation('reach')
  const { isReadOnly } = useCanvasSession()
  const { words, tables } = useToolTables()
  const [isAdding, setAdding] = useState(false)
  const [isPrinting, setPrinting] = useState(false)
  const id = useId()
  const endPrinting = useCallback(() => setPrinting(false), [])
  const print = () => {
    // What is to be printed must be there when the browser takes its picture.
    flushSync(() => setPrinting(true))
    window.print()
  }
  return (
    <section className={styles.tools} aria-labelledby={id}>
      <h4 id={id} className={styles.heading}>
        {words.title}
      </h4>
      <p className={styles.hint}>{t(isReadOnly ? 'tools.hintReadOnly' : 'tools.hint')}</p>
      <SourceTable run={run} />
      <OwnRows run={run} />
      {isAdding ? (
        <ToolRowForm onClose={() => setAdding(false)} />
      ) : (
        <div className={styles.buttons}>
          {!isReadOnly && (
            <Button icon={Plus} onClick={() => setAdding(true)}>
              {t('tools.addRow')}
            </Button>
          )}
          <CopyButton
            label={t('tools.copy')}
            take={() => ({ text: writeTablesAsText(tables), html: writeTablesAsHtml(tables) })}
          />
          <Button icon={Printer} onClick={print}>
            {t('tools.print')}
          </Button>
        </div>
      )}
      {isPrinting && <PrintedTables tables={tables} onDone={endPrinting} />}
    </section>
  )
}

function SourceTable({ run }: { readonly run: Run | undefined }) {
  const { words } = useToolTables()
  const { addChannel, addContact } = useToolActs(run)
  const contentLanguage = useCanvasState((state) => state.canvas.contentLanguage)
  const contentNames = useCountryNames(contentLanguage)
  return (
    <table className={styles.table}>
      <caption className={styles.source}>{words.source(words.nameDay(TOOLS_PUBLISHED_ON))}</caption>
      <thead>
        <tr>
          <th scope="col">{words.country}</th>
          <th scope="col">{words.tools}</th>
        </tr>
      </thead>
      <tbody>
        {messagingTools.map(({ country, tools }) => (
          <tr key={country}>
            <th scope="row">{words.nameCountry(country)}</th>
            <td>
              <ToolList
                country={words.nameCountry(country)}
                tools={tools}
                onAddChannel={(tool) => addChannel(tool, nameCountry(contentNames, country))}
                onAddContact={run && addContact}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function useToolTables() {
  const { t } = useTranslation('reach')
  const language = currentLanguage()
  const names = useCountryNames(language)
  const rows = useCanvasState((state) => (state.canvas.customers ?? noCustomerRecords).toolRows)
  const words = makeToolTableWords(language, t, names)
  return { words, tables: writeToolTables(words, rows) }
}
