import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button'
import { type Copied, copyToClipboard } from '../../../ui/copy-to-clipboard'
import { Warning } from '../../../ui/warning'
import styles from './reach.module.css'

interface CopyButtonProps {
  readonly label: string
  /** Asked at the press. */
  readonly take: () => Copied
}

/** Copies, and says whether the browser did. */
export function CopyButton({ label, take }: CopyButtonProps) {
  const { t } = useTranslation('reach')
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none')
  const copy = async () => {
    setOutcome('none')
    setOutcome((await copyToClipboard(take())) ? 'copied' : 'refused')
  }
  return (
    <div className={styles.copy}>
      <Button icon={outcome === 'copied' ? Check : Copy} onClick={copy}>
        {label}
      </Button>
      <div role="status" className={styles.outcome}>
        {outcome === 'copied' && t('copied')}
        {outcome === 'refused' && <Warning>{t('copyFailed')}</Warning>}
      </div>
    </div>
  )
}
