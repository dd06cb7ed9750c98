import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { type FocusEvent, type ReactNode, useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CanvasId } from '../../domain/canvas'
import type { CriterionName } from '../../domain/workshop/alternative'
import { isUsualCriterion } from '../../domain/workshop/portfolio'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import type { CanvasRow } from '../../state/library'
import { Button, IconButton } from '../../ui/button'
import {
  columns,
  isSameKey,
  type Sorting,
  type SortKey,
  sortPortfolio,
  usualSorting,
} from './arrange-portfolio'
import styles from './portfolio.module.css'
import { PortfolioLine } from './portfolio-line'
import { useCriterionName } from './use-criterion-name'
import { usePortfolioActs } from './use-portfolio-acts'

interface PortfolioTableProps {
  /** All canvases outside of the bin: a criterion is removed from each. */
  readonly canvases: readonly CanvasRow[]
  readonly shown: readonly CanvasRow[]
  readonly chosen: ReadonlySet<CanvasId>
  readonly criteria: readonly CriterionName[]
  readonly projects: readonly string[]
  /** Tells that a criterion has no ratings any more. */
  readonly onForget: (criterion: CriterionName) => void
}

/** A table of so many lines still answers at once. */
const LINES = 100

/** The canvases with what is known of them and their ratings, sorted by what is asked for. */
export function PortfolioTable(props: PortfolioTableProps) {
  const { canvases, shown, chosen, criteria, projects, onForget } = props
  const { t } = useTranslation('portfolio')
  const acts = usePortfolioActs()
  const nameCriterion = useCriterionName()
  const [sorting, setSorting] = useState<Sorting>(usualSorting)
  const [lines, setLines] = useState(LINES)
  const list = useId()
  const language = currentLanguage()
  const sorted = useMemo(
    () => sortPortfolio(shown, sorting, language, chosen),
    [shown, sorting, language, chosen],
  )
  const remove = async (criterion: CriterionName) => {
    if (await acts.removeCriterion(canvases, criterion)) onForget(criterion)
  }
  const head = { sorting, onSort: setSorting }
  return (
    <>
      <p className={styles.quiet} role="status">
        {t('count', { count: shown.length, number: formatNumber(shown.length, language) })}
      </p>
      <section
        className={styles.frame}
        aria-label={t('table')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody could scroll by keyboard
        tabIndex={0}
        data-scrolls-sideways=""
        onFocus={showWhole}
      >
        <table className={styles.table} aria-label={t('table')}>
          <thead>
            <tr>
              {columns.map((column) => (
                <HeadCell key={column} {...head} sortKey={{ column }} name={t(`columns.${column}`)} />
              ))}
              {criteria.map((criterion) => (
                <HeadCell key={criterion} {...head} sortKey={{ criterion }} name={nameCriterion(criterion)}>
                  {!isUsualCriterion(criterion) && (
                    <IconButton
                      icon={X}
                      label={t('removeCriterion', { criterion })}
                      onClick={() => void remove(criterion)}
                    />
                  )}
                </HeadCell>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, lines).map((row) => (
              <PortfolioLine
                key={row.id}
                row={row}
                canvases={canvases}
                isChosen={chosen.has(row.id)}
                criteria={criteria}
                projectList={list}
                acts={acts}
              />
            ))}
          </tbody>
        </table>
      </section>
      <datalist id={list}>
        {projects.map((project) => (
          <option key={project} value={project} />
        ))}
      </datalist>
      {sorted.length > lines && <Button onClick={() => setLines(lines + LINES)}>{t('showMore')}</Button>}
    </>
  )
}

/** Browsers leave a control as it is of which a part is in sight. Under a pointer nothing may move away. */
function showWhole({ target, currentTarget }: FocusEvent) {
  if (target === currentTarget || !target.matches(':focus-visible')) return
  target.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
}

interface HeadCellProps {
  readonly sortKey: SortKey
  readonly name: string
  readonly sorting: Sorting
  readonly onSort: (sorting: Sorting) => void
  readonly children?: ReactNode
}

/** The name of a column; pressed it sorts, pressed again the other way round. Of ratings the highest come first. */
function HeadCell({ sortKey, name, sorting, onSort, children }: HeadCellProps) {
  const isSorted = isSameKey(sorting.key, sortKey)
  const isDescending = isSorted && sorting.isDescending
  const Sign = isDescending ? ArrowDown : ArrowUp
  const next = isSorted ? !isDescending : 'criterion' in sortKey
  return (
    <th scope="col" aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : undefined}>
      <div className={styles.columnHead}>
        <button type="button" onClick={() => onSort({ key: sortKey, isDescending: next })}>
          {name}
          {isSorted && <Sign size={14} aria-hidden />}
        </button>
        {children}
      </div>
    </th>
  )
}
