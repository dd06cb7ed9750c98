import { useTranslation } from 'react-i18next'
import { useCanvasSession } from '../../state/open-canvas'
import { ScrollingPage } from '../../ui/scrolling-page'
import { useRescuedFocus } from '../../ui/use-rescued-focus'
import { useViewFocus } from '../../ui/use-view-focus'
import styles from './agenda.module.css'
import { CurrentStep } from './current-step'
import { EmptyAgenda } from './empty-agenda'
import { SoundSwitch } from './sound-switch'
import { StepList } from './step-list'
import { useClockWatch } from './use-clock-watch'
import { useAgenda, useRunningClock } from './use-running-clock'

/** The agenda of a workshop and its timer (R96). Load it late. */
export default function AgendaPart() {
  const { t } = useTranslation(['agenda', 'workshop', 'app', 'blocks'])
  const { isReadOnly } = useCanvasSession()
  const isEmpty = useAgenda().length === 0
  const view = useViewFocus<HTMLElement>()
  useRescuedFocus(view)
  return (
    <ScrollingPage ref={view} className={styles.page}>
      <h1>{t('parts.agenda', { ns: 'workshop' })}</h1>
      {isReadOnly && <p className={styles.quiet}>{t('readOnly', { ns: 'app' })}</p>}
      {isEmpty && <p className={styles.quiet}>{t('intro')}</p>}
      <RunningStep />
      {isEmpty ? !isReadOnly && <EmptyAgenda /> : <StepList />}
      {!isEmpty && <SoundSwitch />}
    </ScrollingPage>
  )
}

/** Apart from the list, which is not drawn again with every second. */
function RunningStep() {
  const running = useRunningClock()
  useClockWatch(running)
  return running ? <CurrentStep running={running} /> : null
}
