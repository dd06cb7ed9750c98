import { useTranslation } from 'react-i18next'
import type { PasteProblem } from '../../domain/customers/paste-problem'
import { formatNumber } from '../../i18n/formats/numbers'
import { formatPeriod } from '../../i18n/formats/periods'
import { currentLanguage } from '../../i18n/texts'
import { Warning } from '../../ui/warning'
import styles from './paste-figures.module.css'

/** More would not be read. */
const MOST_SHOWN = 20

/** What is wrong with a pasted table, cell by cell. */
export function PasteProblems({ problems }: { readonly problems: readonly PasteProblem[] }) {
  const { t } = useTranslation('figures')
  const sayWhy = useProblemWords()
  const more = problems.length - MOST_SHOWN
  return (
    <div className={styles.problems}>
      <Warning>{t('paste.refused', { count: problems.length })}</Warning>
      <ul>
        {problems.slice(0, MOST_SHOWN).map((problem) => (
          <li key={`${problem.row} ${problem.column} ${problem.type}`}>
            <p className={styles.cell}>
              {problem.text ? t('paste.cell', readPlace(problem)) : t('paste.emptyCell', readPlace(problem))}
            </p>
            <p>{sayWhy(problem)}</p>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('paste.more', { count: more })}</p>}
    </div>
  )
}

function readPlace({ row, column, text }: PasteProblem) {
  return { row, column, text }
}

function useProblemWords() {
  const { t } = useTranslation('figures')
  const language = currentLanguage()
  return (problem: PasteProblem): string => {
    switch (problem.type) {
      case 'otherUnit':
        return t(`paste.problems.otherUnit.${problem.unit}`)
      case 'otherCurrency':
        return t('paste.problems.otherCurrency', { currency: problem.currency })
      case 'moreLostThanThere':
        return t('paste.problems.moreLostThanThere', {
          period: formatPeriod(problem.period, language),
          lost: formatNumber(problem.lost, language),
          there: formatNumber(problem.there, language),
        })
      default:
        return t(`paste.problems.${problem.type}`)
    }
  }
}
