import { CircleCheck, CircleDashed, Pencil, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { changeCriterion, removeCriterion } from '../../document/commands/assignment'
import type { JudgedCriterion } from '../../domain/assignment/judge-assignment'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { showUndoToast } from '../../state/undo-toast'
import { IconButton } from '../../ui/button'
import styles from './assignment.module.css'
import { CriterionFields } from './criterion-fields'
import { useCriterionNames } from './criterion-names'

interface CriterionItemProps {
  readonly judged: JudgedCriterion
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** One line of the rubric: whether it is met, what it asks for, its points. */
export function CriterionItem({ judged, isOpen, onToggle }: CriterionItemProps) {
  const { t } = useTranslation(['assignment', 'app'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  const contentLanguage = useCanvasState((state) => state.canvas.contentLanguage)
  const { criterion, isMet, progress } = judged
  const name = useCriterionNames()(criterion)
  const Sign = isMet ? CircleCheck : CircleDashed
  const remove = () => {
    removeCriterion(session.document, criterion.id)
    const message = t('removed', { criterion: name })
    showUndoToast(session, toasts, { message, undo: t('undo', { ns: 'app' }) })
  }
  return (
    <li className={styles.criterion}>
      <div className={styles.line}>
        {criterion.need.type === 'own' ? (
          <label className={styles.name}>
            <input
              type="checkbox"
              checked={criterion.isTicked}
              disabled={session.isReadOnly}
              onChange={({ currentTarget }) =>
                changeCriterion(session.document, criterion.id, { isTicked: currentTarget.checked })
              }
            />
            <span lang={criterion.text ? contentLanguage : undefined}>{name}</span>
          </label>
        ) : (
          <span className={styles.name}>
            <Sign
              size={18}
              role="img"
              aria-label={t(isMet ? 'met' : 'notMet')}
              className={isMet ? styles.met : styles.open}
            />
            <span lang={criterion.text ? contentLanguage : undefined}>{name}</span>
          </span>
        )}
        <span className={styles.facts}>
          {progress && <span className={styles.quiet}>{t('progress', progress)}</span>}
          <span className={styles.worth}>
            {t('worth', {
              count: criterion.points,
              points: formatNumber(criterion.points, currentLanguage()),
            })}
          </span>
          {!session.isReadOnly && (
            <>
              <IconButton
                icon={Pencil}
                label={t('change', { criterion: name })}
                aria-expanded={isOpen}
                onClick={onToggle}
              />
              <IconButton icon={Trash2} label={t('remove', { criterion: name })} onClick={remove} />
            </>
          )}
        </span>
      </div>
      {isOpen && !session.isReadOnly && <CriterionFields criterion={criterion} />}
    </li>
  )
}
