import type { Canvas, Note, NoteId } from '../../src/domain/canvas'
import { type Assumption, newAssumption } from '../../src/domain/workshop/assumption'
import type { Evidence, Experiment } from '../../src/domain/workshop/experiment'
import { noWorkshop, type WorkshopRecords } from '../../src/domain/workshop/workshop-records'
import { drawCanvas } from './canvas-text'

/** A drawn canvas of which some notes are assumptions; what is not said of one is as where it was just marked. */
export function drawAssumptions(
  lines: string,
  assumptions: Readonly<Record<NoteId, Partial<Assumption>>>,
  { motivationsById, ...workshop }: Partial<WorkshopRecords & Pick<Canvas, 'motivationsById'>> = {},
): Canvas {
  const drawn = drawCanvas(lines, motivationsById && { motivationsById })
  const notes = [...drawn.notesById.values()].map((note): Note => {
    const assumption = assumptions[note.id]
    return assumption ? { ...note, assumption: { ...newAssumption, ...assumption } } : note
  })
  return {
    ...drawn,
    notesById: new Map(notes.map((note) => [note.id, note])),
    workshop: { ...noWorkshop, ...workshop },
  }
}

export function drawExperiment(id: string, noteId: NoteId, rest: Partial<Experiment> = {}): Experiment {
  const texts = { belief: '', method: '', measure: '', criterion: '', owner: '', learned: '' }
  return { id, noteId, createdAt: 0, state: 'planned', dueOn: '', ...texts, ...rest }
}

export function drawEvidence(id: string, noteId: NoteId, rest: Partial<Evidence> = {}): Evidence {
  return {
    id,
    noteId,
    text: id,
    direction: 'supports',
    strength: 'medium',
    source: '',
    on: '2026-03-01',
    ...rest,
  }
}
