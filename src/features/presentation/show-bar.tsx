import { ChevronLeft, ChevronRight, Contrast, Maximize, Minimize, Moon, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from '../../ui/button'
import { ProgressBar } from '../../ui/progress-bar'
import styles from './show.module.css'
import type { Show } from './use-show'

interface ShowBarProps {
  readonly show: Show
  readonly sceneCount: number
  readonly isDark: boolean
  readonly onToggleDark: () => void
  /** Absent where the browser does not give the whole screen. */
  readonly fullScreen?: { readonly isFull: boolean; readonly toggle: () => void }
  readonly onEnd: () => void
}

/** How far the show is, and its quiet buttons. */
export function ShowBar({ show, sceneCount, isDark, onToggleDark, fullScreen, onEnd }: ShowBarProps) {
  const { t } = useTranslation('presentation')
  const { index, isLast } = show
  return (
    <footer className={styles.bar}>
      <Button
        look="quiet"
        icon={ChevronLeft}
        aria-disabled={index === 0}
        onClick={() => show.goTo(index - 1)}
      >
        {t('show.back')}
      </Button>
      <div className={styles.progress}>
        <p>{t('show.progress', { step: index + 1, total: sceneCount })}</p>
        <ProgressBar value={index + 1} max={sceneCount} />
      </div>
      <Button look="quiet" icon={ChevronRight} aria-disabled={isLast} onClick={() => show.goTo(index + 1)}>
        {t('show.next')}
      </Button>
      <div className={styles.tools}>
        <IconButton icon={Moon} label={t('show.black')} onClick={show.toggleBlack} />
        <IconButton icon={Contrast} label={t('show.dark')} aria-pressed={isDark} onClick={onToggleDark} />
        {fullScreen && (
          <IconButton
            icon={fullScreen.isFull ? Minimize : Maximize}
            label={t(fullScreen.isFull ? 'show.leaveFullScreen' : 'show.fullScreen')}
            onClick={fullScreen.toggle}
          />
        )}
        <IconButton icon={X} label={t('show.end')} onClick={onEnd} />
      </div>
    </footer>
  )
}
