import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { changeClock } from '../../document/commands/agenda'
import { keepLeft } from '../../domain/workshop/run-clock'
import { useCanvasSession } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { Warning } from '../../ui/warning'
import styles from './agenda.module.css'
import { type ClockJump, clockJump, isSameClock } from './clock-jump'
import { formatLeft, formatSpan } from './format-left'
import type { RunningClock } from './use-running-clock'

/** That the clock of the device jumped, what became of the timer, and the other way to take it. */
export function JumpNotice({ running }: { readonly running: RunningClock }) {
  const { t } = useTranslation(['agenda', 'app'])
  const { id } = useCanvasSession()
  const found = useStore(clockJump, (state) => state.found)
  const decide = useDecision()
  // Once the timer was paused, moved on or given time, the matter is settled.
  if (!found || found.canvasId !== id || !isSameClock(found.clock, running.clock)) return null
  const jump = formatSpan(Math.abs(found.jump))
  return (
    <div className={styles.notice} role="status">
      <Warning>
        {found.jump < 0 ? t('jump.back', { jump }) : t('jump.ahead', { jump, left: formatLeft(found.left) })}
      </Warning>
      <div className={styles.tools}>
        <Button onClick={() => decide(found)}>{t(found.jump < 0 ? 'jump.follow' : 'jump.keep')}</Button>
        <Button look="quiet" onClick={() => clockJump.setState({ found: undefined })}>
          {t('close', { ns: 'app' })}
        </Button>
      </div>
    </div>
  )
}

function useDecision() {
  const { document } = useCanvasSession()
  return ({ clock, jump }: ClockJump) => {
    // Put back, the timer was moved along with the clock; put ahead, it was not.
    const other = keepLeft(clock, jump < 0 ? -jump : jump)
    changeClock(document, (current) => (isSameClock(current, clock) ? other : current))
    clockJump.setState({ found: undefined })
  }
}
