import { useTranslation } from 'react-i18next'
import type { Run } from '../../domain/customers/run'
import { useCanvasState } from '../../state/open-canvas'
import { RunList } from './run-list'
import { RunView } from './run-view'

/** Customers who do not reply: the list of runs, or the one that the address names. Load it late. */
export default function NoReplySection({ runId }: { readonly runId?: string | undefined }) {
  // All words at once: a part that waits for its own would take the whole section away, and the focus with it.
  useTranslation(['noReply', 'tables', 'kinds', 'board', 'app'])
  useTranslation(['noReply', 'kinds', 'motivations'], {
    lng: useCanvasState((state) => state.canvas.contentLanguage),
  })
  const runs = useCanvasState(({ canvas }) => canvas.customers?.runs ?? noRuns)
  // One that was deleted, here or in another tab, leads back to the others.
  const run = runs.find(({ id }) => id === runId)
  return run ? <RunView key={run.id} run={run} /> : <RunList runs={runs} />
}

const noRuns: readonly Run[] = []
