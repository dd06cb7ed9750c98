import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { markAssumptions, setAssumptionState, unmarkAssumptions } from '../../document/commands/assumptions'
import {
  putEvidence,
  removeEvidence,
  removeExperiment,
  setExperimentState,
} from '../../document/commands/experiments'
import type { Note, NoteId } from '../../domain/canvas'
import type { AssumptionState } from '../../domain/workshop/assumption'
import type { Evidence, EvidenceId, ExperimentId, ExperimentState } from '../../domain/workshop/experiment'
import { listRisks, proposeState } from '../../domain/workshop/risks'
import { quoteOr } from '../../editing/phrase'
import { tellPhrase } from '../../editing/tell-phrase'
import { useCanvasSession } from '../../state/open-canvas'
import { useServices } from '../../state/services'
import { showUndoToast } from '../../state/undo-toast'

/** What is done with hypotheses: each act is one step of undo; what it leads to is proposed and never done unasked. */
export function useTestActs() {
  const { t } = useTranslation(['tests', 'app', 'board'])
  const session = useCanvasSession()
  const { toasts } = useServices()
  const { document, state: canvasState } = session
  const tell = (message: ReactNode) =>
    showUndoToast(session, toasts, { message, undo: t('undo', { ns: 'app' }) })
  /** Says what the evidence and experiments speak for now, with a button that sets the state. */
  const propose = (noteId: NoteId, wanted: readonly AssumptionState[]) => {
    const risk = listRisks(canvasState.getState().canvas).find(({ note }) => note.id === noteId)
    const proposed = risk && proposeState(risk)
    if (!proposed || proposed === 'untested' || !wanted.includes(proposed)) return
    toasts.getState().showToast({
      message: t(`propose.${proposed}`),
      action: {
        label: t('propose.accept', { state: t(`states.${proposed}`) }),
        run: () => setAssumptionState(document, noteId, proposed),
      },
    })
    // What is done next may be this very thing, or speak for another state.
    const id = toasts.getState().toasts.at(-1)?.id
    const stop = session.history.subscribe(() => {
      stop()
      if (id !== undefined) toasts.getState().dismissToast(id)
    })
  }
  return {
    mark: (ids: readonly NoteId[]) => {
      markAssumptions(document, ids)
      tell(t('pick.done', { count: ids.length }))
    },
    unmark: (note: Note) => {
      unmarkAssumptions(document, [note.id])
      const { contentLanguage } = canvasState.getState().canvas
      const name = quoteOr(note.text, contentLanguage, t('emptyNote', { ns: 'board' }))
      tell(tellPhrase({ note: name }, (marks) => t('mark.removed', marks)))
    },
    setExperimentState: (noteId: NoteId, id: ExperimentId, state: ExperimentState) => {
      setExperimentState(document, id, state)
      if (state === 'running') propose(noteId, ['running'])
    },
    removeExperiment: (id: ExperimentId) => {
      removeExperiment(document, id)
      tell(t('experiments.removed'))
    },
    putEvidence: (evidence: Omit<Evidence, 'id'>, id?: EvidenceId) => {
      putEvidence(document, evidence, id)
      propose(evidence.noteId, ['supported', 'refuted'])
    },
    removeEvidence: (id: EvidenceId) => {
      removeEvidence(document, id)
      tell(t('evidence.removed'))
    },
  }
}
