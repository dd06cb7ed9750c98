import { Plus } from 'lucide-react'
import { type SyntheticEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type PeriodId, type PeriodUnit, shiftPeriod, unitOfPeriod } from '../../domain/customers/periods'
import { formatPeriod } from '../../i18n/formats/periods'
import { currentLanguage } from '../../i18n/texts'
import { Button } from '../../ui/button'
import { Field, Select, TextInput } from '../../ui/field'
import { Warning } from '../../ui/warning'
import styles from './add-period.module.css'
import { listPeriodsOfYear } from './figure-labels'
import type { PeriodRows } from './use-period-rows'

interface AddPeriodProps {
  readonly unit: PeriodUnit
  readonly rows: PeriodRows
}

/** Adds the period before the first or after the last one with one press, or any other by its year. */
export function AddPeriod({ unit, rows }: AddPeriodProps) {
  const { t } = useTranslation('figures')
  const [isAsking, setAsking] = useState(false)
  const area = useRef<HTMLDivElement>(null)
  const [added, setAdded] = useState<PeriodId>()
  const first = rows.periods[0] ?? ''
  const last = rows.periods.at(-1) ?? ''
  const neighbours = [shiftPeriod(first, -1), shiftPeriod(last, 1)].filter((period) => unitOfPeriod(period))
  // Typing goes on in the new row.
  useEffect(() => {
    if (added === undefined) return
    const row = rows.periods.indexOf(added)
    const part = area.current?.closest('section')
    part?.querySelector<HTMLElement>(`input[data-row="${row}"][data-column="0"]`)?.focus()
    setAdded(undefined)
  }, [added, rows.periods])
  const add = (period: PeriodId) => {
    rows.addPeriod(period)
    setAdded(period)
    setAsking(false)
  }
  return (
    <div ref={area} className={styles.add}>
      {neighbours.map((period) => (
        <Button key={period} icon={Plus} onClick={() => add(period)}>
          {t('add.one', { period: formatPeriod(period, currentLanguage(), 'short') })}
        </Button>
      ))}
      <Button look="quiet" aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
        {t('add.other')}
      </Button>
      {isAsking && <OtherPeriod unit={unit} taken={rows.periods} after={last} onAdd={add} />}
    </div>
  )
}

interface OtherPeriodProps {
  readonly unit: PeriodUnit
  readonly taken: readonly PeriodId[]
  readonly after: PeriodId
  readonly onAdd: (period: PeriodId) => void
}

function OtherPeriod({ unit, taken, after, onAdd }: OtherPeriodProps) {
  const { t } = useTranslation('figures')
  const [year, setYear] = useState(after.slice(0, 4))
  const [part, setPart] = useState(0)
  const [trouble, setTrouble] = useState<string>()
  const troubleId = useId()
  const language = currentLanguage()
  const period = listPeriodsOfYear(year.trim(), unit)[part] ?? ''
  // The parts of the year are named with a year that is one.
  const named = unitOfPeriod(year.trim()) === 'year' ? year.trim() : after.slice(0, 4)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (unitOfPeriod(period) !== unit) setTrouble(t('add.noYear'))
    else if (taken.includes(period)) setTrouble(t('add.twice', { period: formatPeriod(period, language) }))
    else onAdd(period)
  }
  return (
    <form className={styles.other} aria-label={t('add.title')} onSubmit={submit}>
      <Field label={t('add.year')}>
        {(control) => (
          <TextInput
            {...control}
            autoFocus
            aria-describedby={trouble && troubleId}
            aria-invalid={trouble ? true : undefined}
            inputMode="numeric"
            value={year}
            onValueChange={(text) => {
              setYear(text)
              setTrouble(undefined)
            }}
          />
        )}
      </Field>
      {unit !== 'year' && (
        <Field label={t('period')}>
          {(control) => (
            <Select
              {...control}
              value={part}
              onChange={({ currentTarget }) => {
                setPart(currentTarget.selectedIndex)
                setTrouble(undefined)
              }}
            >
              {listPeriodsOfYear(named, unit).map((each, index) => (
                <option key={each} value={index}>
                  {formatPeriod(each, language)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      <Button type="submit">{t('add.add')}</Button>
      <div id={troubleId} role="status" className={styles.trouble}>
        {trouble && <Warning>{trouble}</Warning>}
      </div>
    </form>
  )
}
