import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { listSections } from '../../exporters/report/report-node'
import { canvasAddress } from '../../state/addresses'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { Button } from '../../ui/button'
import { useViewFocus } from '../../ui/use-view-focus'
import { ReportDocument } from './report-document'
import { ReportPanel } from './report-panel'
import styles from './report-view.module.css'
import { type TellingReport, useReport } from './use-report'

/** The business plan chapter that the canvas tells, with its order and depth. Load it late. */
export default function ReportView() {
  const { t } = useTranslation(['reportView', 'app', 'blocks'])
  const [isConfidentialShown, setConfidentialShown] = useState(false)
  const telling = useReport(isConfidentialShown)
  const view = useViewFocus<HTMLElement>((main) => main.querySelector('h1'))
  return (
    <main ref={view} className={styles.view} tabIndex={-1} aria-label={t('report', { ns: 'app' })}>
      {telling.state === 'told' && !telling.hasContent ? (
        <EmptyReport />
      ) : (
        <div className={styles.page}>
          <ReportPanel
            telling={telling}
            isConfidentialShown={isConfidentialShown}
            onShowConfidential={setConfidentialShown}
          />
          <Chapter telling={telling} />
        </div>
      )}
    </main>
  )
}

function Chapter({ telling }: { readonly telling: TellingReport }) {
  const { t } = useTranslation('reportView')
  const language = useCanvasState((state) => state.canvas.contentLanguage)
  if (telling.state === 'loading') return <p className={styles.quiet}>{t('loading')}</p>
  if (telling.state === 'failed') {
    return (
      <div role="alert" className={styles.failure}>
        <p>{t('failed')}</p>
        <Button onClick={telling.retry}>{t('retry')}</Button>
      </div>
    )
  }
  return (
    <div className={styles.chapter}>
      {listSections(telling.report).length === 0 && <p className={styles.quiet}>{t('allLeftOut')}</p>}
      <ReportDocument report={telling.report} language={language} />
    </div>
  )
}

/** What a report needs before it has anything to tell, and the way there. */
function EmptyReport() {
  const { t } = useTranslation(['reportView', 'app'])
  const { id } = useCanvasSession()
  return (
    <div className={styles.empty}>
      <h1 tabIndex={-1}>{t('report', { ns: 'app' })}</h1>
      <p>{t('empty')}</p>
      <Link href={canvasAddress(id)} className={styles.link}>
        {t('toBoard')}
      </Link>
    </div>
  )
}
