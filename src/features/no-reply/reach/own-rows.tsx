import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { removeToolRow } from '../../../document/commands/customers'
import { noCustomerRecords, type ToolRow } from '../../../domain/customers/customer-records'
import type { Run } from '../../../domain/customers/run'
import { formatDay } from '../../../i18n/formats/dates'
import { currentLanguage } from '../../../i18n/texts'
import { useCanvasSession, useCanvasState } from '../../../state/open-canvas'
import { useServices } from '../../../state/services'
import { showUndoToast } from '../../../state/undo-toast'
import { IconButton } from '../../../ui/button'
import styles from './messaging-tools.module.css'
import { ToolList } from './tool-list'
import { ToolRowForm } from './tool-row-form'
import { useToolActs } from './use-tool-acts'

/** The rows that somebody added beside the source's table, each with its own date (R40). */
export function OwnRows({ run }: { readonly run: Run | undefined }) {
  const { t } = useTranslation('reach')
  const rows = useCanvasState((state) => (state.canvas.customers ?? noCustomerRecords).toolRows)
  const [changed, setChanged] = useState('')
  if (rows.length === 0) return null
  return (
    <>
      <h5 className={styles.heading}>{t('tools.ownTitle')}</h5>
      <p className={styles.hint}>{t('tools.ownHint')}</p>
      <ul className={styles.own} aria-label={t('tools.ownTitle')}>
        {rows.map((row) => (
          <li key={row.id}>
            {row.id === changed ? (
              <ToolRowForm row={row} onClose={() => setChanged('')} />
            ) : (
              <OwnRow row={row} run={run} onChange={() => setChanged(row.id)} />
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

interface OwnRowProps {
  readonly row: ToolRow
  readonly run: Run | undefined
  readonly onChange: () => void
}

function OwnRow({ row: { id, country, tools, on }, run, onChange }: OwnRowProps) {
  const { t } = useTranslation('reach')
  const { isReadOnly } = useCanvasSession()
  const contentLanguage = useCanvasState((state) => state.canvas.contentLanguage)
  const { addChannel, addContact } = useToolActs(run)
  const remove = useRowRemoval()
  return (
    <div className={styles.row}>
      <div className={styles.rowHead}>
        <strong lang={contentLanguage}>{country}</strong>
        {on && <span className={styles.day}>{formatDay(on, currentLanguage())}</span>}
        {!isReadOnly && (
          <span className={styles.rowButtons}>
            <IconButton icon={Pencil} label={t('tools.editRow', { country })} onClick={onChange} />
            <IconButton
              icon={Trash2}
              label={t('tools.deleteRow', { country })}
              onClick={() => remove(id, country)}
            />
          </span>
        )}
      </div>
      <ToolList
        country={country}
        tools={tools}
        onAddChannel={(tool) => addChannel(tool, country)}
        onAddContact={run && addContact}
      />
    </div>
  )
}

function useRowRemoval() {
  const { t } = useTranslation(['reach', 'app'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  return (id: string, country: string) => {
    removeToolRow(session.document, id)
    const message = t('tools.rowDeleted', { country })
    showUndoToast(session, toasts, { message, undo: t('undo', { ns: 'app' }) })
  }
}
