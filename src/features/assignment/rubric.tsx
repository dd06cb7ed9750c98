import { ListPlus, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addCriteria } from '../../document/commands/assignment'
import type { CriterionId } from '../../domain/assignment/assignment'
import { type Judgement, suggestNeeds } from '../../domain/assignment/judge-assignment'
import { findCanvasKind } from '../../domain/kinds/index'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import styles from './assignment.module.css'
import { CriterionItem } from './criterion-item'

/** The lines by which the hand-in is judged, with what the canvas shows of each, and the sum (R16). */
export function Rubric({ judgement }: { readonly judgement: Judgement }) {
  const { t } = useTranslation('assignment')
  const { document, isReadOnly } = useCanvasSession()
  const kind = useCanvasState((state) => findCanvasKind(state.canvas))
  const [openId, setOpenId] = useState<CriterionId>()
  const { criteria, points, total } = judgement
  const format = (value: number) => formatNumber(value, currentLanguage())
  return (
    <section className={styles.rubric} aria-label={t('rubric')}>
      <h3>{t('rubric')}</h3>
      {criteria.length === 0 ? (
        <p className={styles.quiet}>{t('empty')}</p>
      ) : (
        <>
          <p className={styles.sum}>{t('points', { points: format(points), total: format(total) })}</p>
          {criteria.every((judged) => judged.isMet) && <p>{t('allMet')}</p>}
          <ul className={styles.criteria}>
            {criteria.map((judged) => (
              <CriterionItem
                key={judged.criterion.id}
                judged={judged}
                isOpen={judged.criterion.id === openId}
                onToggle={() => setOpenId(judged.criterion.id === openId ? undefined : judged.criterion.id)}
              />
            ))}
          </ul>
        </>
      )}
      {!isReadOnly && (
        <div className={styles.tools}>
          <Button
            icon={Plus}
            onClick={() => setOpenId(addCriteria(document, [{ need: { type: 'own' }, points: 1 }])[0])}
          >
            {t('add')}
          </Button>
          {criteria.length === 0 && (
            <Button icon={ListPlus} onClick={() => addCriteria(document, suggestNeeds(kind))}>
              {t('usual')}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}
