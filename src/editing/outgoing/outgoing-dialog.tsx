import { useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Canvas } from '../../domain/canvas'
import type { FoundContact, LeftOut } from '../../domain/list-confidential'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Warning } from '../../ui/warning'
import { FoundList } from './found-list'
import { LeftOutList } from './left-out-list'
import styles from './outgoing.module.css'

interface OutgoingDialogProps {
  /** Of which all this is told. */
  readonly canvas: Canvas
  readonly leftOut: readonly LeftOut[]
  /** What would go out and looks like an address or a number, without and with what is confidential. */
  readonly listFound: (isIncluded: boolean) => readonly FoundContact[]
  /** What the button says that lets it go out. */
  readonly act: string
  readonly onAct: (isIncluded: boolean) => void
  readonly onClose: () => void
}

/**
 * What stays behind and what would go out that somebody may not want to give away (R85, R86). That confidential things go
 * along is asked each time anew. Load it late.
 */
export default function OutgoingDialog(properties: OutgoingDialogProps) {
  const { canvas, leftOut, listFound, act, onAct, onClose } = properties
  const { t } = useTranslation(['confidential', 'app'])
  const [isIncluded, setIncluded] = useState(false)
  const found = useMemo(() => listFound(isIncluded), [listFound, isIncluded])
  const actions = (
    <>
      <Button onClick={onClose}>{t('cancel', { ns: 'app' })}</Button>
      <Button
        look="primary"
        onClick={() => {
          onClose()
          onAct(isIncluded)
        }}
      >
        {act}
      </Button>
    </>
  )
  return (
    <Dialog
      title={t('outgoing.title')}
      description={t('outgoing.text')}
      closeLabel={t('close', { ns: 'app' })}
      onClose={onClose}
      actions={actions}
    >
      {leftOut.length > 0 && (
        <section className={styles.part} aria-label={t('leftOut.title')}>
          <h3>{isIncluded ? t('leftOut.included') : t('leftOut.title')}</h3>
          <LeftOutList canvas={canvas} leftOut={leftOut} onLeave={onClose} />
          <Consent isGiven={isIncluded} onChange={setIncluded} />
        </section>
      )}
      {found.length > 0 && (
        <section className={styles.part} aria-label={t('found.title')}>
          <h3>{t('found.title')}</h3>
          <FoundList canvas={canvas} found={found} onLeave={onClose} />
          <p className={styles.hint}>{t('found.hint')}</p>
        </section>
      )}
    </Dialog>
  )
}

interface ConsentProps {
  readonly isGiven: boolean
  readonly onChange: (isGiven: boolean) => void
}

function Consent({ isGiven, onChange }: ConsentProps) {
  const { t } = useTranslation('confidential')
  const hintId = useId()
  return (
    <>
      <label className={styles.consent}>
        <input
          type="checkbox"
          checked={isGiven}
          aria-describedby={hintId}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {t('include.label')}
      </label>
      <div id={hintId}>
        {isGiven ? (
          <Warning>{t('include.given')}</Warning>
        ) : (
          <p className={styles.hint}>{t('include.hint')}</p>
        )}
      </div>
    </>
  )
}
