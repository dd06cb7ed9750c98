import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { changeClock } from '../../document/commands/agenda'
import type { AgendaStep, WorkshopClock } from '../../domain/workshop/agenda'
import {
  addMinutes,
  findLeft,
  pauseClock,
  resumeClock,
  skipStep,
  startStep,
  viewClock,
} from '../../domain/workshop/run-clock'
import { noWorkshop } from '../../domain/workshop/workshop-records'
import { tellPhrase } from '../../editing/tell-phrase'
import { useCanvasSession } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { formatLeft } from './format-left'
import { useStepNames } from './use-step-names'

type Change = (clock: WorkshopClock, agenda: readonly AgendaStep[], now: number) => WorkshopClock | undefined

/** What the facilitator does with the timer; each is said to a screen reader. */
export function useClockActs() {
  const { t } = useTranslation('agenda')
  const nameStep = useStepNames()
  const { document, state } = useCanvasSession()
  const { toasts, now } = useServices()
  return useMemo(() => {
    const { announce } = toasts.getState()
    const read = () => state.getState().canvas.workshop ?? noWorkshop
    const change = (by: Change) => changeClock(document, (clock, agenda) => clock && by(clock, agenda, now()))
    const tellStep = () => {
      const { clock, agenda } = read()
      const view = clock && viewClock(clock, agenda, now())
      if (!view) announce(t('said.finished'))
      else if (view.state === 'running' || view.state === 'paused') {
        const minutes = t('minutes', { count: view.step.minutes })
        const step = nameStep(view.step)
        announce(tellPhrase({ step }, (marks) => t('said.started', { ...marks, minutes })))
      }
    }
    return {
      start: (step: AgendaStep) => {
        changeClock(document, () => startStep(step, now()))
        tellStep()
      },
      pause: () => {
        change((clock, _, at) => pauseClock(clock, at))
        announce(t('said.paused'))
      },
      resume: () => {
        change((clock, _, at) => resumeClock(clock, at))
        announce(t('said.resumed'))
      },
      add: (minutes: number) => {
        change((clock, _, at) => addMinutes(clock, minutes, at))
        const { clock } = read()
        if (clock) announce(t('said.now', { time: formatLeft(findLeft(clock, now())) }))
      },
      skip: (by: 1 | -1) => {
        change((clock, agenda, at) => skipStep(clock, agenda, by, at))
        tellStep()
      },
      stop: () => {
        changeClock(document, () => undefined)
        announce(t('said.stopped'))
      },
    }
  }, [t, nameStep, document, state, toasts, now])
}
