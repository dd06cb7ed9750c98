import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { shortenFingerprint } from '../../domain/assignment/short-fingerprint'
import { fillPhrase } from '../../editing/phrase'
import { PhraseText } from '../../editing/phrase-text'
import { formatDate } from '../../i18n/formats/dates'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasState } from '../../state/open-canvas'
import styles from './assignment.module.css'
import { useLastHandIn } from './last-hand-in'
import { SavePdf } from './save-pdf'
import { useIsUnchanged } from './use-fingerprint'

/** What was handed in last, by which it is told again, and whether the canvas is still so; nothing before (R16). */
export function Receipt() {
  const { t } = useTranslation('assignment')
  const [last] = useLastHandIn()
  const isUnchanged = useIsUnchanged(last?.fingerprint)
  // Most of a name is the title.
  const lang = useCanvasState((state) => state.canvas.contentLanguage)
  const box = useRef<HTMLDivElement>(null)
  const [before] = useState(last)
  useEffect(() => {
    // What came by the press is to be seen: the list above it may be long.
    if (last && last !== before) box.current?.scrollIntoView?.({ block: 'nearest' })
  }, [last, before])
  return (
    // Always there, so that a screen reader hears what comes into it.
    <div ref={box} role="status" className={last && styles.receipt}>
      {last && (
        <>
          <p className={styles.sum}>
            {t('handIn.done', {
              moment: formatDate(new Date(last.handedInAt), currentLanguage(), 'dateTime'),
            })}
          </p>
          <p>
            <PhraseText
              phrase={fillPhrase({ file: [{ text: last.fileName, lang }] }, (marks) =>
                t('handIn.saved', marks),
              )}
            />
          </p>
          <p>{t('handIn.fingerprint', { fingerprint: shortenFingerprint(last.fingerprint) })}</p>
          <p className={styles.quiet}>{t('handIn.fingerprintHint')}</p>
          {isUnchanged !== undefined && (
            <p className={isUnchanged ? styles.quiet : styles.overdue}>
              {t(isUnchanged ? 'handIn.same' : 'handIn.changed')}
            </p>
          )}
          <SavePdf />
        </>
      )}
    </div>
  )
}
