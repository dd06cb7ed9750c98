import { useTranslation } from 'react-i18next'
import { setPeriodUnit } from '../../document/commands/customers'
import { noCustomerRecords } from '../../domain/customers/customer-records'
import { periodUnits, unitOfPeriod } from '../../domain/customers/periods'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Field, Select } from '../../ui/field'
import styles from './figures-section.module.css'

/** By what the figures are counted, once for the canvas. Those of another unit stay, and that is said. */
export function UnitChoice() {
  const { t } = useTranslation('figures')
  const { document, isReadOnly } = useCanvasSession()
  const { unit, figures } = useCanvasState(({ canvas }) => canvas.customers ?? noCustomerRecords)
  const kept = new Set(figures.map(({ period }) => unitOfPeriod(period)))
  const hidden = periodUnits.filter((each) => each !== unit && kept.has(each))
  return (
    <div className={styles.unit}>
      <Field label={t('unit.label')}>
        {(control) => (
          <Select
            {...control}
            value={unit}
            disabled={isReadOnly}
            onChange={({ currentTarget }) => {
              const wanted = periodUnits.find((each) => each === currentTarget.value)
              if (wanted) setPeriodUnit(document, wanted)
            }}
          >
            {periodUnits.map((each) => (
              <option key={each} value={each}>
                {t(`unit.${each}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div role="status">
        {hidden.map((each) => (
          <p key={each} className={styles.hint}>
            {t(`hidden.${each}`)}
          </p>
        ))}
      </div>
    </div>
  )
}
