import { Pause, Play, SkipBack, SkipForward, Square } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ClockView } from '../../domain/workshop/run-clock'
import { Button, IconButton } from '../../ui/button'
import { useClockActs } from './use-clock-acts'

export type StepClock = Exclude<ClockView, { readonly state: 'gone' | 'doubtful' }>

interface ClockControlsProps {
  readonly view: StepClock
}

/** What a facilitator needs at a glance: pause, a minute more, the next step. */
export function ShortControls({ view }: ClockControlsProps) {
  const { t } = useTranslation('agenda')
  const acts = useClockActs()
  return (
    <>
      <PauseButton view={view} />
      <MoreTime minutes={1} />
      {view.state === 'over' ? (
        <Button look="primary" icon={SkipForward} onClick={() => acts.skip(1)}>
          {t(view.next ? 'next' : 'finish')}
        </Button>
      ) : (
        <IconButton
          icon={SkipForward}
          label={t(view.next ? 'next' : 'finish')}
          onClick={() => acts.skip(1)}
        />
      )}
    </>
  )
}

/** All of it, with words. */
export function FullControls({ view }: ClockControlsProps) {
  const { t } = useTranslation('agenda')
  const acts = useClockActs()
  return (
    <>
      <IconButton icon={SkipBack} look="plain" label={t('back')} onClick={() => acts.skip(-1)} />
      <PauseButton view={view} hasWords />
      <Button
        look={view.state === 'over' ? 'primary' : 'plain'}
        icon={SkipForward}
        onClick={() => acts.skip(1)}
      >
        {t(view.next ? 'next' : 'finish')}
      </Button>
      <MoreTime minutes={-1} />
      <MoreTime minutes={1} />
      <MoreTime minutes={5} />
      <Button look="quiet" icon={Square} onClick={acts.stop}>
        {t('stop')}
      </Button>
    </>
  )
}

/** One button for both, so that whoever pressed it keeps the focus; it has nothing to do when the time is up. */
function PauseButton({ view, hasWords = false }: ClockControlsProps & { readonly hasWords?: boolean }) {
  const { t } = useTranslation('agenda')
  const acts = useClockActs()
  const isPaused = view.state === 'paused'
  const isOver = view.state === 'over'
  const label = t(isPaused ? 'resume' : 'pause')
  const icon = isPaused ? Play : Pause
  const press = isOver ? undefined : isPaused ? acts.resume : acts.pause
  if (!hasWords) return <IconButton icon={icon} label={label} aria-disabled={isOver} onClick={press} />
  return (
    <Button icon={icon} aria-disabled={isOver} onClick={press}>
      {label}
    </Button>
  )
}

/** Minutes to add, or to take away where negative. */
function MoreTime({ minutes }: { readonly minutes: 1 | 5 | -1 }) {
  const { t } = useTranslation('agenda')
  const acts = useClockActs()
  const count = Math.abs(minutes)
  const label = minutes < 0 ? t('less', { count }) : t('more', { count })
  return (
    <Button look="quiet" aria-label={label} title={label} onClick={() => acts.add(minutes)}>
      {minutes < 0 ? `−${count}` : `+${count}`}
    </Button>
  )
}
