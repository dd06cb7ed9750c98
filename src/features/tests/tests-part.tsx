import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { listRisks } from '../../domain/workshop/risks'
import { useCanvasSession, useCanvasState } from '../../state/open-canvas'
import { ScrollingPage } from '../../ui/scrolling-page'
import { useRescuedFocus } from '../../ui/use-rescued-focus'
import { useViewFocus } from '../../ui/use-view-focus'
import { HypothesisView } from './hypothesis-view'
import { TestsOverview } from './tests-overview'
import styles from './tests-part.module.css'

/** The hypotheses of the canvas, the riskiest first, and what tests them (R96); one of them where the address names it. */
export default function TestsPart({ noteId }: { readonly noteId: string | undefined }) {
  // All words at once: a part that waits for its own would take the whole view away, and the focus with it.
  const { t } = useTranslation(['tests', 'workshop', 'app', 'board', 'blocks', 'kinds', 'relationships'])
  const { isReadOnly } = useCanvasSession()
  const canvas = useCanvasState((state) => state.canvas)
  const risks = useMemo(() => listRisks(canvas), [canvas])
  const view = useViewFocus<HTMLElement>((main) => main.querySelector('h1'))
  useRescuedFocus(view)
  // What was unmarked or deleted, here or in another tab, leads back to the others.
  const risk = risks.find(({ note }) => note.id === noteId)
  return (
    <ScrollingPage ref={view} className={styles.page}>
      <h1 tabIndex={-1}>{t('parts.tests', { ns: 'workshop' })}</h1>
      {isReadOnly && <p className={styles.quiet}>{t('readOnly', { ns: 'app' })}</p>}
      {risk ? <HypothesisView key={risk.note.id} risk={risk} /> : <TestsOverview risks={risks} />}
    </ScrollingPage>
  )
}
