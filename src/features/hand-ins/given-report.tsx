import { useTranslation } from 'react-i18next'
import { formatBytes } from '../../i18n/formats/bytes'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { useHandIns } from './hand-in-set'
import styles from './hand-ins.module.css'
import type { PassedOver, PassedOverReason } from './passed-over'
import type { GivenOutcome } from './use-given-files'

interface GivenReportProps {
  readonly outcome: GivenOutcome
  readonly lonelyPdfs: readonly string[]
}

/** What came of the files that were given: how many hand-ins, and each file that was passed over with the reason. */
export function GivenReport({ outcome, lonelyPdfs }: GivenReportProps) {
  const { t } = useTranslation('handIns')
  const passedOver = usePassedOver(lonelyPdfs)
  const explain = useReasonWords()
  return (
    <>
      <div role="status">
        <Outcome outcome={outcome} />
      </div>
      {passedOver.length > 0 && (
        <details className={styles.passedOver} open={passedOver.length <= 5}>
          <summary>{t('passedOver.title', { count: passedOver.length })}</summary>
          <ul>
            {passedOver.map(({ name, reason }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one name may come twice, and the list keeps no state
              <li key={index}>
                <span className={styles.fileName}>{name}</span> {explain(reason)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Outcome({ outcome }: Pick<GivenReportProps, 'outcome'>) {
  const { t } = useTranslation('handIns')
  switch (outcome.type) {
    case 'idle':
      return null
    case 'reading':
      return <p>{t('reading')}</p>
    case 'empty':
      return <p>{t('emptyFolder')}</p>
    case 'read':
      return (
        <>
          <p>{outcome.handIns === 0 ? t('noneOpened') : t('opened', { count: outcome.handIns })}</p>
          {outcome.feedback > 0 && <p>{t('feedbackOpened', { count: outcome.feedback })}</p>}
        </>
      )
  }
}

/** With what waits for a hand-in that has not come. */
function usePassedOver(lonelyPdfs: readonly string[]): readonly PassedOver[] {
  const passedOver = useHandIns((set) => set.passedOver)
  const lonelyFeedback = useHandIns((set) => set.lonelyFeedback)
  return [
    ...passedOver,
    ...lonelyPdfs.map((name) => ({ name, reason: { type: 'pdfWithoutHandIn' } as const })),
    ...lonelyFeedback.map(({ fileName }) => ({
      name: fileName,
      reason: { type: 'feedbackWithoutHandIn' } as const,
    })),
  ]
}

function useReasonWords(): (reason: PassedOverReason) => string {
  const { t } = useTranslation(['handIns', 'errors'])
  const language = currentLanguage()
  return (reason) => {
    switch (reason.type) {
      case 'file': {
        const { failure } = reason
        const sizes = failure.type === 'tooLarge' && {
          size: formatBytes(failure.size, language),
          limit: formatBytes(failure.limit, language),
        }
        return t(`errors:import.reason.${failure.type}`, { ...failure, ...sizes })
      }
      case 'zip':
        return t(`passedOver.zip.${reason.failure}`)
      case 'tooManyFiles':
        return t('passedOver.tooManyFiles', { most: formatNumber(reason.most, language) })
      default:
        return t(`passedOver.${reason.type}`)
    }
  }
}
