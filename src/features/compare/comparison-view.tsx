import { Copy } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Canvas } from '../../domain/canvas'
import { compareCanvases } from '../../domain/compare/compare-canvases'
import { countDifferences } from '../../domain/compare/count-differences'
import type { Comparison } from '../../domain/compare/difference'
import { useNextFocus } from '../../editing/use-next-focus'
import { foldText } from '../../i18n/fold-text'
import { formatNumber } from '../../i18n/formats/numbers'
import { currentLanguage } from '../../i18n/texts'
import { useServices } from '../../state/services'
import { Button } from '../../ui/button'
import { ChipButton } from '../../ui/chip'
import styles from './compare.module.css'
import { DifferenceList, useSectionNames } from './difference-list'
import { useDifferenceWords } from './difference-words'
import { writeReport } from './report-text'
import { SideBySide } from './side-by-side'
import type { Sides } from './use-sides'
import { useTakeOver } from './use-take-over'

interface ComparisonViewProps {
  readonly before: Canvas
  readonly after: Canvas
  readonly sides: Sides
  /** What the two are called in the text of the report. */
  readonly names: { readonly before: string; readonly after: string }
}

const looks = ['list', 'sideBySide'] as const

/** What two canvases say differently: counts, then one list, or both next to one another. */
export function ComparisonView({ before, after, sides, names }: ComparisonViewProps) {
  const { t } = useTranslation('compare')
  const [look, setLook] = useState<(typeof looks)[number]>('list')
  const comparison = useMemo(() => compareCanvases(before, after, foldText), [before, after])
  const word = useDifferenceWords(comparison)
  const taking = useTakeOver(comparison, sides)
  const { list, keepPlace } = useNextFocus<HTMLDivElement>()
  const copy = useCopy(comparison, word, names)
  const isSame = comparison.sections.length === 0
  const Shown = look === 'list' ? DifferenceList : SideBySide
  return (
    <>
      <Summary comparison={comparison} />
      <div className={styles.tools}>
        <fieldset className={styles.looks}>
          <legend>{t('look.label')}</legend>
          {looks.map((each) => (
            <ChipButton key={each} isPressed={each === look} onClick={() => setLook(each)}>
              {t(`look.${each}`)}
            </ChipButton>
          ))}
        </fieldset>
        {!isSame && (
          <Button icon={Copy} onClick={copy}>
            {t('copyText')}
          </Button>
        )}
      </div>
      {!isSame && sides.before?.type !== 'now' && sides.after?.type !== 'now' && (
        <p className={styles.quiet}>{t('hint')}</p>
      )}
      <div ref={list} className={styles.result} tabIndex={-1} onClickCapture={keepPlace}>
        <Shown comparison={comparison} word={word} taking={taking} />
      </div>
    </>
  )
}

function Summary({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation('compare')
  const language = currentLanguage()
  const count = comparison.sections.reduce((sum, { differences }) => sum + differences.length, 0)
  if (count === 0) return <p className={styles.same}>{t('same')}</p>
  return (
    <section className={styles.summary} aria-label={t('summary.label')}>
      <h2>{t('found', { count, number: formatNumber(count, language) })}</h2>
      <ul className={styles.counts}>
        {[...countDifferences(comparison)].map(([sort, number]) => (
          <li key={sort}>{t(`summary.${sort}`, { number: formatNumber(number, language) })}</li>
        ))}
      </ul>
    </section>
  )
}

function useCopy(
  comparison: Comparison,
  word: ReturnType<typeof useDifferenceWords>,
  names: ComparisonViewProps['names'],
): () => void {
  const { t } = useTranslation('compare')
  const { toasts } = useServices()
  const nameSection = useSectionNames()
  return () => {
    const head = [t('row.before', { value: names.before }), t('row.after', { value: names.after })]
    const sayLeftOut = (count: number) =>
      t('leftOut', { count, number: formatNumber(count, currentLanguage()) })
    const text = writeReport(comparison, { head, nameSection, word, sayLeftOut })
    const { showToast } = toasts.getState()
    // Outside of a secure page a browser has no clipboard at all.
    const writing = Promise.resolve().then(() => navigator.clipboard.writeText(text))
    void writing.then(
      () => showToast({ message: t('copied') }),
      () => showToast({ message: t('copyFailed') }),
    )
  }
}
