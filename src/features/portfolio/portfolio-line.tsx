import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { CriterionName } from '../../domain/workshop/alternative'
import { assumptionStates, FULL_SCALE } from '../../domain/workshop/assumption'
import { fillPhrase, quoteOr } from '../../editing/phrase'
import { PhraseText } from '../../editing/phrase-text'
import { formatNumber } from '../../i18n/formats/numbers'
import { parseNumber } from '../../i18n/formats/parse-number'
import { currentLanguage } from '../../i18n/texts'
import { canvasAddress } from '../../state/addresses'
import type { CanvasRow } from '../../state/library'
import { EditedCell } from './edited-cell'
import styles from './portfolio.module.css'
import { useCriterionName } from './use-criterion-name'
import type { PortfolioActs } from './use-portfolio-acts'

interface PortfolioLineProps {
  readonly row: CanvasRow
  readonly canvases: readonly CanvasRow[]
  readonly isChosen: boolean
  readonly criteria: readonly CriterionName[]
  /** The id of the list of projects there are. */
  readonly projectList: string
  readonly acts: PortfolioActs
}

/** One canvas in the table: what it is is told, project and ratings are edited in their cells. */
export function PortfolioLine({ row, canvases, isChosen, criteria, projectList, acts }: PortfolioLineProps) {
  const { t } = useTranslation(['portfolio', 'app'])
  const language = currentLanguage()
  const write = (value: number) => formatNumber(value, language)
  const title = row.title.trim() || t('untitled', { ns: 'app' })
  return (
    <tr>
      <th scope="row">
        <Link href={canvasAddress(row.id)} className={styles.link} lang={row.title && row.contentLanguage}>
          {title}
        </Link>
      </th>
      <td>
        <EditedCell
          label={t('projectOf', { title })}
          value={row.workshop?.project ?? ''}
          list={projectList}
          lang={row.contentLanguage}
          onCommit={(project) => acts.setProject(row, project)}
        />
      </td>
      <td className={styles.number}>{write(row.noteCount)}</td>
      <td className={styles.number}>
        {t('filled', { filled: write(row.filledBlocks), total: write(row.totalBlocks) })}
      </td>
      <td>
        <AlternativeCell row={row} canvases={canvases} isChosen={isChosen} />
      </td>
      <td>
        <TestsCell row={row} />
      </td>
      {criteria.map((criterion) => (
        <td key={criterion}>
          <RatingCell row={row} title={title} criterion={criterion} acts={acts} />
        </td>
      ))}
    </tr>
  )
}

type AlternativeCellProps = Pick<PortfolioLineProps, 'row' | 'canvases' | 'isChosen'>

function AlternativeCell({ row, canvases, isChosen }: AlternativeCellProps) {
  const { t } = useTranslation(['portfolio', 'app'])
  const { alternative, decision } = row.workshop ?? {}
  if (!alternative && !isChosen) return null
  const origin = canvases.find(({ id }) => id === alternative?.originId)
  const originName = quoteOr(
    (origin ? origin.title : alternative?.originTitle) ?? '',
    (origin ?? row).contentLanguage,
    t('untitled', { ns: 'app' }),
  )
  return (
    <>
      {isChosen && (
        <p className={styles.chosen}>
          <Check size={14} aria-hidden />
          {t('chosen')}
        </p>
      )}
      {isChosen && decision?.reason && <p lang={row.contentLanguage}>{decision.reason}</p>}
      {alternative && (
        <p className={styles.quiet}>
          <PhraseText phrase={fillPhrase({ title: originName }, (marks) => t('alternativeOf', marks))} />
        </p>
      )}
    </>
  )
}

function TestsCell({ row }: { readonly row: CanvasRow }) {
  const { t } = useTranslation('portfolio')
  const counts = row.workshop?.assumptions ?? {}
  return (
    <ul className={styles.tests}>
      {assumptionStates.map((state) => {
        const count = counts[state] ?? 0
        return (
          count > 0 && (
            <li key={state}>{t(`states.${state}`, { number: formatNumber(count, currentLanguage()) })}</li>
          )
        )
      })}
    </ul>
  )
}

interface RatingCellProps extends Pick<PortfolioLineProps, 'row' | 'acts'> {
  readonly title: string
  readonly criterion: CriterionName
}

function RatingCell({ row, title, criterion, acts }: RatingCellProps) {
  const { t } = useTranslation('portfolio')
  const nameCriterion = useCriterionName()
  const language = currentLanguage()
  const rating = row.workshop?.ratings[criterion]
  const kept = rating === undefined ? '' : formatNumber(rating, language)
  const read = (text: string): number | 'empty' | 'wrong' => {
    const number = parseNumber(text, language)
    if (!number.ok) return number.failure === 'empty' ? 'empty' : 'wrong'
    return Number.isInteger(number.value) && number.value <= FULL_SCALE ? number.value : 'wrong'
  }
  const findFault = (text: string) => {
    if (read(text) !== 'wrong') return undefined
    return kept ? t('ratingWrong', { kept }) : t('ratingWrongNone')
  }
  return (
    <EditedCell
      label={t('rating', { title, criterion: nameCriterion(criterion) })}
      value={kept}
      inputMode="numeric"
      findFault={findFault}
      onCommit={(text) => {
        const number = read(text)
        return acts.setRating(row, criterion, typeof number === 'number' ? number : undefined)
      }}
    />
  )
}
