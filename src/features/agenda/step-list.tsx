import { ListChecks, Play, Plus } from 'lucide-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { readyAgendaIds } from '../../domain/workshop/ready-agendas'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { Menu } from '../../ui/menu'
import styles from './agenda.module.css'
import { EndTime } from './end-time'
import { openedStep, openStep } from './opened-step'
import { StepItem } from './step-item'
import { useClockActs } from './use-clock-acts'
import { useLayAgenda } from './use-lay-agenda'
import { useAgenda } from './use-running-clock'
import { useStepDrag } from './use-step-drag'

/** The steps in order, their minutes together, and how the agenda is started and changed. */
export function StepList() {
  const { t } = useTranslation('agenda')
  const { isReadOnly } = useCanvasSession()
  const agenda = useAgenda()
  const opened = useStore(openedStep, ({ id }) => id)
  const currentId = useCanvasState(({ canvas }) => canvas.workshop?.clock?.stepId)
  const list = useRef<HTMLOListElement>(null)
  const drag = useStepDrag(list, agenda)
  const { add } = useLayAgenda()
  return (
    <section className={styles.plan} aria-label={t('steps')}>
      <div className={styles.planHead}>
        <h2>{t('steps')}</h2>
        <EndTime />
        {!isReadOnly && <StartButton />}
      </div>
      <ol ref={list} className={styles.steps}>
        {agenda.map((step, index) => (
          <StepItem
            key={step.id}
            step={step}
            index={index}
            total={agenda.length}
            isCurrent={step.id === currentId}
            isOpen={step.id === opened}
            drag={drag}
          />
        ))}
      </ol>
      {!isReadOnly && (
        <div className={styles.tools}>
          <Button icon={Plus} onClick={() => openStep(add())}>
            {t('add')}
          </Button>
          <OtherAgenda />
        </div>
      )}
    </section>
  )
}

/** Starts the first step; there while no timer runs. */
function StartButton() {
  const { t } = useTranslation('agenda')
  const [first] = useAgenda()
  const hasClock = useCanvasState(({ canvas }) => canvas.workshop?.clock !== undefined)
  const acts = useClockActs()
  if (hasClock || !first) return null
  return (
    <Button look="primary" icon={Play} data-starts="" onClick={() => acts.start(first)}>
      {t('start')}
    </Button>
  )
}

function OtherAgenda() {
  const { t } = useTranslation('agenda')
  const { layReady, clear } = useLayAgenda()
  const items = [
    ...readyAgendaIds.map((id) => ({
      id: String(id),
      label: t(`ready.${id}.name`),
      onSelect: () => void layReady(id),
    })),
    { id: 'clear', label: t('clear'), look: 'danger' as const, onSelect: clear },
  ]
  return (
    <Menu label={t('ready.other')} items={items}>
      {(trigger) => (
        <Button look="quiet" icon={ListChecks} {...trigger}>
          {t('ready.other')}
        </Button>
      )}
    </Menu>
  )
}
