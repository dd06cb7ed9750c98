import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { setReport } from '../../document/commands/report'
import { findCanvasKind } from '../../domain/kinds/index'
import { reportDepths, usualReport } from '../../domain/report/report-settings'
import { withoutConfidential } from '../../domain/without-confidential'
import { RadioGroup } from '../../editing/radio-group'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { useIsNarrow } from '../../ui/use-is-narrow'
import { PartList } from './part-list'
import styles from './report-panel.module.css'
import type { TellingReport } from './use-report'

interface ReportPanelProps {
  readonly telling: TellingReport
  readonly isConfidentialShown: boolean
  readonly onShowConfidential: (isShown: boolean) => void
}

/** Order and depth of the report: kept with the canvas, and what PDF, Word and Markdown go by. */
export function ReportPanel({ telling, isConfidentialShown, onShowConfidential }: ReportPanelProps) {
  const { t } = useTranslation('reportView')
  const { document, isReadOnly } = useCanvasSession()
  const chosen = useCanvasState((state) => state.canvas.report)
  const kind = useCanvasState((state) => findCanvasKind(state.canvas))
  const hasConfidential = useCanvasState(({ canvas }) => withoutConfidential(canvas) !== canvas)
  const usual = usualReport(kind)
  const settings = chosen ?? usual
  const isUsual = chosen === undefined
  return (
    <Folded title={t('panel')}>
      <p className={styles.quiet}>{t('intro')}</p>
      <RadioGroup
        legend={t('depth.legend')}
        options={reportDepths.map((value) => ({ value, label: t(`depth.${value}`) }))}
        value={settings.depth}
        onChoose={(depth) => setReport(document, { depth })}
      />
      <PartList settings={settings} toldParts={telling.state === 'told' ? telling.toldParts : undefined} />
      {!isReadOnly && (
        <Button
          aria-disabled={isUsual}
          className={styles.usual}
          onClick={() => !isUsual && setReport(document, usual)}
        >
          {t('usual')}
        </Button>
      )}
      {hasConfidential && (
        <div className={styles.confidential}>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={isConfidentialShown}
              onChange={(event) => onShowConfidential(event.target.checked)}
            />
            {t('confidential.show')}
          </label>
          <p className={styles.quiet}>{t('confidential.hint')}</p>
        </div>
      )}
    </Folded>
  )
}

interface FoldedProps {
  readonly title: string
  readonly children: ReactNode
}

/** Beside the text in a wide window; folded up above it in a narrow one. */
function Folded({ title, children }: FoldedProps) {
  const id = useId()
  const isNarrow = useIsNarrow()
  const [isOpen, setOpen] = useState(false)
  if (!isNarrow) {
    return (
      <section aria-labelledby={id} className={styles.panel}>
        <h2 id={id}>{title}</h2>
        {children}
      </section>
    )
  }
  return (
    <details className={styles.panel} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      <div className={styles.inner}>{children}</div>
    </details>
  )
}
