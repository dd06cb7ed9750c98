import { useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Canvas } from '../../domain/canvas'
import { listContactData, listLeftOut } from '../../domain/list-confidential'
import { FoundList } from '../../editing/outgoing/found-list'
import { LeftOutList } from '../../editing/outgoing/left-out-list'
import { Warning } from '../../ui/warning'
import styles from './export-dialog.module.css'

interface AudienceChoiceProps {
  /** With everything. */
  readonly canvas: Canvas
  /** As it goes out. */
  readonly outgoing: Canvas
  readonly isIncluded: boolean
  readonly onChange: (isIncluded: boolean) => void
  /** Before something that is named here is gone to. */
  readonly onLeave: () => void
}

/** For whom the file is: what stays behind, and what goes out and looks like an address or a number (R85, R86). */
export function AudienceChoice({ canvas, outgoing, isIncluded, onChange, onLeave }: AudienceChoiceProps) {
  const { t } = useTranslation(['waysOut', 'confidential'])
  const name = useId()
  const leftOut = useMemo(() => listLeftOut(canvas), [canvas])
  const found = useMemo(() => listContactData(outgoing), [outgoing])
  return (
    <>
      <fieldset className={styles.choice}>
        <legend>{t('audience.legend')}</legend>
        <label>
          <input type="radio" name={name} checked={!isIncluded} onChange={() => onChange(false)} />
          {t('audience.others')}
        </label>
        <label>
          <input type="radio" name={name} checked={isIncluded} onChange={() => onChange(true)} />
          {t('audience.self')}
        </label>
        {leftOut.length === 0 && <p className={styles.hint}>{t('audience.nothing')}</p>}
      </fieldset>
      {leftOut.length > 0 && (
        <section className={styles.part} aria-label={t('confidential:leftOut.title')}>
          <h3>{isIncluded ? t('confidential:leftOut.included') : t('confidential:leftOut.title')}</h3>
          <LeftOutList canvas={canvas} leftOut={leftOut} onLeave={onLeave} />
          {isIncluded && <Warning>{t('confidential:include.given')}</Warning>}
        </section>
      )}
      {found.length > 0 && (
        <section className={styles.part} aria-label={t('confidential:found.title')}>
          <h3>{t('confidential:found.title')}</h3>
          <FoundList canvas={canvas} found={found} onLeave={onLeave} />
          <p className={styles.hint}>{t('confidential:found.hint')}</p>
        </section>
      )}
    </>
  )
}
