import { useTranslation } from 'react-i18next'
import { setLimit } from '../../../document/commands/customers'
import { limitDefaults } from '../../../domain/customers/customer-records'
import { useCanvasSession } from '../../../state/open-canvas'
import { Field, Select } from '../../../ui/field'

const offered = [0, 1, 2, 4, 8, 12]

/** How many periods the projection looks ahead; kept with the canvas. */
export function AheadChoice({ count }: { readonly count: number }) {
  const { t } = useTranslation('plots')
  const { document, isReadOnly } = useCanvasSession()
  // Somebody may have set another number elsewhere.
  const counts = [...new Set([...offered, count])].toSorted((a, b) => a - b)
  const choose = (chosen: number) =>
    setLimit(document, 'projectedPeriods', chosen === limitDefaults.projectedPeriods ? undefined : chosen)
  return (
    <Field label={t('base.ahead')}>
      {(control) => (
        <Select
          {...control}
          value={count}
          disabled={isReadOnly}
          onChange={(event) => choose(Number(event.currentTarget.value))}
        >
          {counts.map((each) => (
            <option key={each} value={each}>
              {each === 0 ? t('base.aheadNone') : t('base.aheadCount', { count: each })}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}
