import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { listNotes, type Note } from '../../domain/canvas'
import { findCanvasKind } from '../../domain/kinds/index'
import { costLevels, noRelationshipDetails } from '../../domain/relationships/relationship-details'
import { type CostSum, sumCosts } from '../../domain/relationships/sum-costs'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { wordCost } from '../relationship-facts'
import { NoteLink } from './note-link'
import styles from './overview.module.css'
import { type Model, useModel } from './use-model'

/** What each relationship costs, and what they cost together for each segment and in all (R50). */
export const CostOverview = memo(function CostOverview() {
  const { t } = useTranslation('motivations')
  const model = useModel()
  const relationships = listNotes(model, findCanvasKind(model).relationshipBlock)
  if (relationships.length === 0) return <p className={styles.hint}>{t('questions.noRelationships')}</p>
  return (
    <>
      <dl className={styles.groups}>
        {relationships.map((note) => (
          <div key={note.id}>
            <dt className={styles.plain}>
              <NoteLink note={note} />
            </dt>
            <dd>
              <Cost note={note} currency={model.currency} />
            </dd>
          </div>
        ))}
      </dl>
      <Totals model={model} />
    </>
  )
})

function Cost({ note, currency }: { readonly note: Note; readonly currency: string }) {
  const { t: say } = useTranslation(['relationships', 'note'])
  const { t } = useTranslation('motivations')
  const { cost } = note.relationship ?? noRelationshipDetails
  return <span className={styles.fact}>{wordCost(cost, currency, say) || t('questions.notSaid')}</span>
}

function Totals({ model }: { readonly model: Model }) {
  const { t } = useTranslation('motivations')
  const { bySegment, withoutSegment, total, isShared } = sumCosts(model)
  const segments = [...bySegment].flatMap(([id, sum]) => {
    const note = model.notesById.get(id)
    return note ? [{ note, sum }] : []
  })
  return (
    <div className={styles.totals}>
      <p className={styles.caption}>{t('questions.segmentTotals')}</p>
      <dl className={styles.groups}>
        {segments.map(({ note, sum }) => (
          <Total key={note.id} name={<NoteLink note={note} />} sum={sum} currency={model.currency} />
        ))}
        {withoutSegment.count > 0 && (
          <Total name={t('questions.withoutSegment')} sum={withoutSegment} currency={model.currency} />
        )}
        <Total name={<b>{t('questions.grandTotal')}</b>} sum={total} currency={model.currency} />
      </dl>
      {total.perYear !== undefined && <p className={styles.hint}>{t('questions.yearHint')}</p>}
      {isShared && <p className={styles.hint}>{t('questions.sharedHint')}</p>}
    </div>
  )
}

interface TotalProps {
  readonly name: ReactNode
  readonly sum: CostSum
  readonly currency: string
}

function Total({ name, sum, currency }: TotalProps) {
  const words = useSumWords(sum, currency)
  return (
    <div>
      <dt className={styles.plain}>{name}</dt>
      {words.map((each) => (
        <dd key={each}>
          <span className={styles.fact}>{each}</span>
        </dd>
      ))}
    </div>
  )
}

/** Amounts always with their period; levels and what nobody has said are counted. */
function useSumWords({ count, perYear, once, levels, open }: CostSum, currency: string): string[] {
  const { t: say } = useTranslation(['relationships', 'note'])
  const { t } = useTranslation(['motivations', 'relationships'])
  const language = currentLanguage()
  if (count === 0) return [t('questions.noRelationship')]
  const amounts = [
    { period: 'year' as const, amount: perYear },
    { period: 'once' as const, amount: once },
  ].flatMap(({ period, amount }) =>
    amount === undefined ? [] : [wordCost({ type: 'amount', amount, period }, currency, say)],
  )
  const counted = costLevels
    .filter((level) => levels[level] > 0)
    .map((level) =>
      t('questions.levelCount', {
        level: t(`level.${level}`, { ns: 'relationships' }),
        number: formatNumber(levels[level], language),
      }),
    )
  const unsaid = open > 0 ? [t('questions.openCount', { number: formatNumber(open, language) })] : []
  return [...amounts, ...counted, ...unsaid]
}
