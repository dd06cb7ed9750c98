import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { setRelationshipCost } from '../../../document/commands/relationships'
import type { Note } from '../../../domain/canvas'
import {
  type CostLevel,
  type CostPeriod,
  costLevels,
  costPeriods,
  noRelationshipDetails,
  type RelationshipCost,
} from '../../../domain/relationships/relationship-details'
import { AmountField } from '../../../editing/amount-field'
import { RadioGroup } from '../../../editing/radio-group'
import { useCanvasSession } from '../../../state/open-canvas'
import { Field, Select } from '../../../ui/field'
import styles from './fields.module.css'

type Choice = 'open' | CostLevel | 'amount'

/** How costly a relationship is: by estimate, or as an amount, always with its period (R50). */
export function CostChoice({ note }: { readonly note: Note }) {
  const { t } = useTranslation('relationships')
  const { document, isReadOnly } = useCanvasSession()
  const { cost } = note.relationship ?? noRelationshipDetails
  // An amount is wanted before there is one; it no longer is when the cost changes otherwise, as by undo.
  const [wantedAt, setWantedAt] = useState<RelationshipCost>()
  const [wantedPeriod, setPeriod] = useState<CostPeriod>('month')
  const [former, setFormer] = useState(cost)
  const period = cost.type === 'amount' ? cost.period : wantedPeriod
  const set = (wanted: RelationshipCost) => setRelationshipCost(document, [note.id], wanted)
  const choice = readChoice(cost, wantedAt !== undefined && isSameCost(wantedAt, cost))
  const choose = (wanted: Choice) => {
    setWantedAt(wanted === 'amount' ? cost : undefined)
    if (wanted === 'open') set({ type: 'open' })
    else if (wanted !== 'amount') set({ type: 'level', level: wanted })
  }
  return (
    <div className={styles.part}>
      <RadioGroup
        legend={t('facts.cost')}
        options={[
          { value: 'open', label: t('cost.open') },
          ...costLevels.map((level) => ({ value: level, label: t(`level.${level}`) })),
          { value: 'amount', label: t('cost.amount') },
        ]}
        value={choice}
        onChoose={choose}
      />
      {choice === 'amount' && (
        <div className={styles.pair}>
          <AmountField
            amount={cost.type === 'amount' ? cost.amount : undefined}
            wordAmount={(amount) => t(`amountPer.${period}`, { amount })}
            onBegin={() => setFormer(cost)}
            onRefuse={() => {
              setWantedAt(former)
              set(former)
            }}
            onAmountChange={(amount) => {
              const isEmptied = amount === undefined
              setWantedAt(isEmptied ? { type: 'open' } : undefined)
              setPeriod(period)
              set(isEmptied ? { type: 'open' } : { type: 'amount', amount, period })
            }}
          />
          <Field label={t('period.label')}>
            {(control) => (
              <Select
                {...control}
                value={period}
                disabled={isReadOnly}
                onChange={({ currentTarget }) => {
                  const wanted = costPeriods.find((each) => each === currentTarget.value) ?? period
                  setPeriod(wanted)
                  if (cost.type === 'amount') set({ ...cost, period: wanted })
                }}
              >
                {costPeriods.map((each) => (
                  <option key={each} value={each}>
                    {t(`period.${each}`)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
      )}
    </div>
  )
}

function isSameCost(one: RelationshipCost, other: RelationshipCost): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function readChoice(cost: RelationshipCost, isAmountWanted: boolean): Choice {
  if (cost.type === 'amount' || isAmountWanted) return 'amount'
  return cost.type === 'level' ? cost.level : 'open'
}
