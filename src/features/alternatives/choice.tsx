import { CircleCheckBig } from 'lucide-react'
import { lazy, Suspense, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fillPhrase } from '../../editing/phrase'
import { PhraseText } from '../../editing/phrase-text'
import { formatDate } from '../../i18n/formats/dates'
import { currentLanguage } from '../../i18n/texts'
import { useCanvasSession } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import styles from './alternatives.module.css'
import type { AlternativeActs } from './use-alternative-acts'
import type { AlternativeFamily } from './use-family'

const ChooseDialog = lazy(() => import('./choose-dialog'))

interface ChoiceProps {
  readonly family: AlternativeFamily
  readonly acts: AlternativeActs
}

/** Which alternative was chosen and why; the open one can be chosen. */
export function Choice({ family, acts }: ChoiceProps) {
  const { t } = useTranslation('alternatives')
  const { isReadOnly } = useCanvasSession()
  const [isAsking, setAsking] = useState(false)
  const id = useId()
  const { chosen, members } = family
  const open = members.find(({ isOpen }) => isOpen)
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{t('choice.title')}</h2>
      {chosen?.decision ? (
        <div className={styles.chosen}>
          <p className={styles.sign}>
            <CircleCheckBig size={18} aria-hidden />
            <span>
              {chosen.isOpen ? (
                t('choice.here')
              ) : (
                <PhraseText
                  phrase={fillPhrase({ title: acts.name(chosen) }, (marks) => t('choice.other', marks))}
                />
              )}
            </span>
          </p>
          <p className={styles.reason} {...(chosen.decision.reason && { lang: chosen.row.contentLanguage })}>
            {chosen.decision.reason || t('choice.noReason')}
          </p>
          <p className={styles.quiet}>
            {t('choice.on', {
              date: formatDate(new Date(chosen.decision.at), currentLanguage(), 'dateTime'),
            })}
          </p>
        </div>
      ) : (
        <p className={styles.quiet}>{t('choice.none')}</p>
      )}
      {!isReadOnly && (
        <div className={styles.tools}>
          <Button onClick={() => setAsking(true)}>
            {t(chosen?.isOpen ? 'choice.change' : 'choice.choose')}
          </Button>
          {chosen?.isOpen && <Button onClick={acts.withdraw}>{t('choice.withdraw')}</Button>}
        </div>
      )}
      {isAsking && open && (
        <Suspense fallback={null}>
          <ChooseDialog
            reason={chosen?.isOpen ? (chosen.decision?.reason ?? '') : ''}
            contentLanguage={open.row.contentLanguage}
            onChoose={acts.choose}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </section>
  )
}
