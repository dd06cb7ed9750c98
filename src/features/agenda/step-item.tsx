import { ArrowDown, ArrowUp, GripVertical, Pencil, Play, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { AgendaStep } from '../../domain/workshop/agenda'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { IconButton, joinClasses } from '../../ui/button'
import styles from './agenda.module.css'
import { openStep } from './opened-step'
import { ShowLink } from './show-link'
import { StepFields } from './step-fields'
import { useClockActs } from './use-clock-acts'
import { useStepActs } from './use-step-acts'
import type { StepDrag } from './use-step-drag'

interface StepItemProps {
  readonly step: AgendaStep
  /** From 0. */
  readonly index: number
  readonly total: number
  readonly isCurrent: boolean
  readonly isOpen: boolean
  readonly drag: StepDrag
}

/** One step of the agenda: what it is, how long, what it shows; to be started, moved, changed and removed. */
export function StepItem({ step, index, total, isCurrent, isOpen, drag }: StepItemProps) {
  const { t } = useTranslation('agenda')
  const { isReadOnly } = useCanvasSession()
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  const name = step.title || t('untitled')
  return (
    <li
      className={joinClasses(
        styles.item,
        drag.draggedId === step.id && styles.dragged,
        drag.dropIndex === index && styles.dropBefore,
        drag.dropIndex === total && index === total - 1 && styles.dropAfter,
      )}
      aria-current={isCurrent ? 'step' : undefined}
    >
      <div className={styles.line}>
        {!isReadOnly && (
          // The keyboard has the arrows beside it.
          <span className={styles.grip} onPointerDown={(event) => drag.lift(step.id, event)} aria-hidden>
            <GripVertical size={16} />
          </span>
        )}
        <div className={styles.name}>
          <strong lang={step.title ? language : undefined}>{name}</strong>
          <span className={styles.facts}>
            {t('minutes', { count: step.minutes })}
            <ShowLink step={step} />
          </span>
        </div>
        {!isReadOnly && <StepTools step={step} name={name} index={index} total={total} isOpen={isOpen} />}
      </div>
      {step.prompt && !isOpen && (
        <p className={styles.said} lang={language}>
          {step.prompt}
        </p>
      )}
      {isOpen && !isReadOnly && <StepFields step={step} />}
    </li>
  )
}

interface StepToolsProps extends Pick<StepItemProps, 'step' | 'index' | 'total' | 'isOpen'> {
  readonly name: string
}

function StepTools({ step, name, index, total, isOpen }: StepToolsProps) {
  const { t } = useTranslation('agenda')
  const { start } = useClockActs()
  const { move, remove } = useStepActs()
  return (
    <span className={styles.itemTools}>
      <IconButton
        icon={Play}
        label={t('startAt', { step: name })}
        data-starts=""
        onClick={() => start(step)}
      />
      {/* Not `disabled`: whoever moves a step to the end keeps the focus. */}
      <IconButton
        icon={ArrowUp}
        label={t('moveUp', { step: name })}
        aria-disabled={index === 0}
        onClick={() => move(step, index - 1)}
      />
      <IconButton
        icon={ArrowDown}
        label={t('moveDown', { step: name })}
        aria-disabled={index === total - 1}
        onClick={() => move(step, index + 1)}
      />
      <IconButton
        icon={Pencil}
        label={t('change', { step: name })}
        aria-expanded={isOpen}
        onClick={() => openStep(isOpen ? undefined : step.id)}
      />
      <IconButton icon={Trash2} label={t('remove', { step: name })} onClick={() => remove(step)} />
    </span>
  )
}
