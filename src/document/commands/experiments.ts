import type { NoteId } from '../../domain/canvas'
import { normaliseText } from '../../domain/normal-text'
import type { CalendarDay } from '../../domain/relationships/relationship-details'
import type {
  Evidence,
  EvidenceId,
  ExperimentId,
  ExperimentState,
  ExperimentText,
} from '../../domain/workshop/experiment'
import { newId } from '../new-id'
import { evidenceKey, experimentKey } from '../read-workshop'
import { act, type CanvasDocument } from '../schema'
import { writeLateText, writePart } from '../write-details'

/** Adds an experiment to an assumption (R96); gives its id. `createdAt` in milliseconds since 1970 UTC. */
export function addExperiment(document: CanvasDocument, noteId: NoteId, createdAt: number): ExperimentId {
  return act(document, () => {
    const id = newId()
    document.workshop.set(experimentKey(id), { noteId, createdAt })
    return id
  })
}

export function writeExperimentText(
  document: CanvasDocument,
  id: ExperimentId,
  part: ExperimentText,
  text: string,
): void {
  changeExperiment(document, id, () => writeLateText(document.workshop, experimentKey(id, part), text))
}

export function setExperimentState(document: CanvasDocument, id: ExperimentId, state: ExperimentState): void {
  setPart(document, id, 'state', state === 'planned' ? undefined : state)
}

/** An empty day takes it away. */
export function setExperimentDue(document: CanvasDocument, id: ExperimentId, dueOn: CalendarDay): void {
  setPart(document, id, 'dueOn', dueOn || undefined)
}

/** In the currency of the canvas; undefined where no cost is known. What is below nothing is no cost. */
export function setExperimentCost(
  document: CanvasDocument,
  id: ExperimentId,
  cost: number | undefined,
): void {
  if (cost === undefined || cost >= 0) setPart(document, id, 'cost', cost)
}

/** Deletes an experiment with all that is in it. The evidence that came out of it stays with its note. */
export function removeExperiment(document: CanvasDocument, id: ExperimentId): void {
  act(document, () => {
    for (const key of [...document.workshop.keys()])
      if (key === experimentKey(id) || key.startsWith(experimentKey(id, ''))) document.workshop.delete(key)
  })
}

/** Adds evidence to a note, or changes it where an id is given; it is one value. Gives its id. */
export function putEvidence(
  document: CanvasDocument,
  { noteId, text, direction, strength, source, on, experimentId }: Omit<Evidence, 'id'>,
  id: EvidenceId = newId(),
): EvidenceId {
  act(document, () =>
    writePart(document.workshop, evidenceKey(id), {
      noteId,
      text: normaliseText(text),
      direction,
      strength,
      source: normaliseText(source),
      on,
      ...(experimentId !== undefined && { experimentId }),
    }),
  )
  return id
}

export function removeEvidence(document: CanvasDocument, id: EvidenceId): void {
  act(document, () => document.workshop.delete(evidenceKey(id)))
}

function setPart(document: CanvasDocument, id: ExperimentId, part: string, value: unknown): void {
  changeExperiment(document, id, () => writePart(document.workshop, experimentKey(id, part), value))
}

/** An experiment deleted meanwhile is passed over. */
function changeExperiment(document: CanvasDocument, id: ExperimentId, change: () => void): void {
  act(document, () => {
    if (document.workshop.has(experimentKey(id))) change()
  })
}
