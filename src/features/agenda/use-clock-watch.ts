import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { changeClock } from '../../document/commands/agenda'
import type { WorkshopClock } from '../../domain/workshop/agenda'
import { findJump, findLeft, findPassedMark, keepLeft, type Moment } from '../../domain/workshop/run-clock'
import { tellPhrase } from '../../editing/tell-phrase'
import { useCanvasSession } from '../../state/open-canvas'
import { usePreferences, useServices } from '../../state/services'
import { clockJump, isSameClock } from './clock-jump'
import { playOnce, wakeSound } from './timer-sound'
import type { RunningClock } from './use-running-clock'
import { useStepNames } from './use-step-names'

interface Look {
  readonly moment: Moment
  readonly clock: WorkshopClock
  readonly left: number
}

/** The deadline of which the end was told: no view that comes later tells it again. */
let toldEnd: number | undefined

/**
 * Looks after a timer with every beat: says when five minutes and one minute are left and when the time is up, never the
 * seconds between; notices when the clock of the device was changed. One at a time: what shows the timer has it.
 */
export function useClockWatch(running: RunningClock | undefined): void {
  const { now } = useServices()
  const last = useRef<Look>(undefined)
  const tellMarks = useMarks()
  const settleJump = useJumps()
  useSound()
  // After each drawing: the beat draws.
  useEffect(() => {
    const before = last.current
    last.current = undefined
    if (running?.clock.state !== 'running') return
    const { clock } = running
    const moment = { wall: now(), steady: performance.now() }
    const look = { moment, clock, left: findLeft(clock, moment.wall) }
    last.current = look
    const isSame = before && isSameClock(before.clock, clock)
    if (isSame && settleJump(before, look)) return
    tellMarks(running, isSame ? before.left : undefined, look.left)
  })
}

/** A browser gives sound only after a gesture: the first one on the page opens it. */
function useSound() {
  const isOn = usePreferences((state) => state.hasTimerSound)
  useEffect(() => {
    if (!isOn) return
    const gestures = ['pointerdown', 'keydown'] as const
    for (const gesture of gestures) window.addEventListener(gesture, wakeSound, { once: true })
    return () => {
      for (const gesture of gestures) window.removeEventListener(gesture, wakeSound)
    }
  }, [isOn])
}

function useMarks() {
  const { t } = useTranslation('agenda')
  const nameStep = useStepNames()
  const { id } = useCanvasSession()
  const { toasts, preferences } = useServices()
  return ({ clock, view }: RunningClock, before: number | undefined, left: number) => {
    if (view.state !== 'running' && view.state !== 'over') return
    const { announce } = toasts.getState()
    const step = nameStep(view.step)
    const mark = before === undefined ? undefined : findPassedMark(before, left)
    if (mark) announce(tellPhrase({ step }, (marks) => t('said.left', { ...marks, count: mark })))
    const endsAt = clock.state === 'running' ? clock.endsAt : undefined
    if (view.state !== 'over' || toldEnd === endsAt) return
    toldEnd = endsAt
    announce(tellPhrase({ step }, (marks) => t('said.over', marks)))
    if (mark === 0 && preferences.getState().hasTimerSound) playOnce(`${id}/${endsAt}`)
  }
}

/**
 * A clock that was put back was changed for certain: the timer keeps what it showed. One that went ahead may have been
 * asleep with its device, and then the time is truly gone: the deadline holds, and the person decides.
 */
function useJumps() {
  const { id, document, isReadOnly } = useCanvasSession()
  return (before: Look, look: Look): boolean => {
    const jump = findJump(before.moment, look.moment)
    if (jump === 0 || isReadOnly || before.left <= 0) return false
    const clock = jump < 0 ? keepLeft(look.clock, jump) : look.clock
    const left = findLeft(before.clock, before.moment.wall)
    clockJump.setState({ found: { canvasId: id, jump, left, clock } })
    if (jump < 0) changeClock(document, (current) => (isSameClock(current, look.clock) ? clock : current))
    return jump < 0
  }
}
