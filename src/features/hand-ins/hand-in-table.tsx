import { ArrowDown, ArrowUp } from 'lucide-react'
import { type FocusEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { Field, TextInput } from '../../ui/field'
import { type Column, columns, type Row } from './arrange-rows'
import { HandInRow } from './hand-in-row'
import { useHandInStore, useHandIns } from './hand-in-set'
import styles from './hand-ins.module.css'
import type { HandInId } from './list-hand-ins'

interface HandInTableProps {
  /** Filtered and in order. */
  readonly rows: readonly Row[]
  readonly total: number
  /** The hand-in that was read last: its line has the focus when the table comes back. */
  readonly lastOpen: HandInId | undefined
  readonly onOpen: (id: HandInId) => void
}

/** All hand-ins, sorted by what the teacher asks for. */
export function HandInTable({ rows, total, lastOpen, onOpen }: HandInTableProps) {
  const { t } = useTranslation('handIns')
  const store = useHandInStore()
  const filter = useHandIns((set) => set.filter)
  const body = useRef<HTMLTableSectionElement>(null)
  const write = (value: number) => formatNumber(value, currentLanguage())
  // biome-ignore lint/correctness/useExhaustiveDependencies: only coming back moves the focus
  useEffect(() => {
    const lines = [...(body.current?.querySelectorAll<HTMLElement>('[data-hand-in]') ?? [])]
    lines.find((line) => line.dataset.handIn === lastOpen)?.focus()
  }, [])
  return (
    <>
      <div className={styles.filter}>
        <Field label={t('filter')}>
          {(control) => (
            <TextInput
              {...control}
              spellCheck={false}
              value={filter}
              onValueChange={(text) => store.setState({ filter: text })}
            />
          )}
        </Field>
        <p className={styles.quiet} role="status">
          {t('shown', { shown: write(rows.length), total: write(total) })}
        </p>
      </div>
      <section
        className={styles.frame}
        aria-label={t('title')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody could scroll by keyboard
        tabIndex={0}
        data-scrolls-sideways=""
        onFocus={showWhole}
      >
        <table className={styles.table} aria-label={t('title')}>
          <thead>
            <tr>
              {columns.map((column) => (
                <HeadCell key={column} column={column} />
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((row) => (
              <HandInRow key={row.handIn.id} row={row} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

/** Browsers leave a control as it is of which a part is in sight. Under a pointer nothing may move away. */
function showWhole({ target, currentTarget }: FocusEvent) {
  if (target === currentTarget || !target.matches(':focus-visible')) return
  target.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
}

/** The name of a column; pressed it sorts, pressed again the other way round. Of copies the most alike are asked for. */
function HeadCell({ column }: { readonly column: Column }) {
  const { t } = useTranslation('handIns')
  const store = useHandInStore()
  const sorting = useHandIns((set) => set.sorting)
  const isSorted = sorting.column === column
  const isDescending = isSorted && sorting.isDescending
  const Sign = isDescending ? ArrowDown : ArrowUp
  const next = isSorted ? !isDescending : column === 'copies'
  return (
    <th scope="col" aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : undefined}>
      <button type="button" onClick={() => store.setState({ sorting: { column, isDescending: next } })}>
        {t(`columns.${column}`)}
        {isSorted && <Sign size={14} aria-hidden />}
      </button>
    </th>
  )
}
