import { CircleDashed } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Canvas } from '../../domain/canvas'
import { listContactData, listLeftOut } from '../../domain/list-confidential'
import { FoundList } from '../../editing/outgoing/found-list'
import { LeftOutList } from '../../editing/outgoing/left-out-list'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import styles from './assignment.module.css'
import { useCriterionNames } from './criterion-names'
import type { PreparedHandIn } from './prepare-hand-in'

interface MissingListProps {
  readonly canvas: Canvas
  readonly prepared: PreparedHandIn
}

/** The points of what would be handed in, and what is missing for the others; it prevents nothing. */
export function MissingList({ canvas, prepared: { outgoing, judgement } }: MissingListProps) {
  const { t } = useTranslation('assignment')
  const nameCriterion = useCriterionNames()
  const { criteria, points, total } = judgement
  if (criteria.length === 0) return null
  const missing = criteria.filter(({ isMet }) => !isMet)
  const format = (value: number) => formatNumber(value, currentLanguage())
  const sum = { points: format(points), total: format(total) }
  return (
    <section className={styles.part} aria-label={t('rubric')}>
      <h3>{t('rubric')}</h3>
      <p className={styles.sum}>{outgoing === canvas ? t('points', sum) : t('handIn.fewer', sum)}</p>
      {missing.length === 0 ? (
        <p>{t('allMet')}</p>
      ) : (
        <>
          <p>{t('handIn.missing', { count: missing.length })}</p>
          <ul className={styles.missing}>
            {missing.map(({ criterion }) => (
              <li key={criterion.id}>
                <CircleDashed size={16} aria-hidden />
                <span lang={criterion.text ? canvas.contentLanguage : undefined}>
                  {nameCriterion(criterion)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

interface StaysBehindProps {
  readonly canvas: Canvas
  readonly outgoing: Canvas
  readonly onLeave: () => void
}

/** What is confidential and stays behind, and what goes out and looks like an address or a number (R85, R86). */
export function StaysBehind({ canvas, outgoing, onLeave }: StaysBehindProps) {
  const { t } = useTranslation('confidential')
  const leftOut = useMemo(() => listLeftOut(canvas), [canvas])
  const found = useMemo(() => listContactData(outgoing), [outgoing])
  return (
    <>
      {leftOut.length > 0 && (
        <section className={styles.part} aria-label={t('leftOut.title')}>
          <h3>{t('leftOut.title')}</h3>
          <LeftOutList canvas={canvas} leftOut={leftOut} onLeave={onLeave} />
        </section>
      )}
      {found.length > 0 && (
        <section className={styles.part} aria-label={t('found.title')}>
          <h3>{t('found.title')}</h3>
          <FoundList canvas={canvas} found={found} onLeave={onLeave} />
          <p className={styles.quiet}>{t('found.hint')}</p>
        </section>
      )}
    </>
  )
}
