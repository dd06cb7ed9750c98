import { Lock, LockOpen } from 'lucide-react'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useCanvasSession } from '../state/open-canvas'
import { Button, joinClasses } from '../ui/button'
import styles from './confidential-toggle.module.css'

interface ConfidentialToggleProps {
  readonly isConfidential: boolean
  readonly onChange: (isConfidential: boolean) => void
  /** What it is about, where that is not said beside it. */
  readonly describedBy?: string | undefined
}

/** Marks something as confidential (R84): quiet until it is pressed. Where nothing can be changed it only says so. */
export function ConfidentialToggle(properties: ConfidentialToggleProps) {
  return (
    // It comes with the first letter that is typed beside it: waiting for its words must not take the field away.
    <Suspense fallback={null}>
      <Toggle {...properties} />
    </Suspense>
  )
}

function Toggle({ isConfidential, onChange, describedBy }: ConfidentialToggleProps) {
  const { t } = useTranslation('confidential')
  const { isReadOnly } = useCanvasSession()
  if (isReadOnly) {
    if (!isConfidential) return null
    return (
      <span className={styles.sign}>
        <Lock size={16} aria-hidden />
        {t('mark')}
      </span>
    )
  }
  return (
    <Button
      look="quiet"
      icon={isConfidential ? Lock : LockOpen}
      className={joinClasses(styles.toggle, isConfidential && styles.on)}
      aria-pressed={isConfidential}
      aria-describedby={describedBy}
      onClick={() => onChange(!isConfidential)}
    >
      {t('mark')}
    </Button>
  )
}
