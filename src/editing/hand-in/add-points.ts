import { writeAnswer } from '../../document/commands/canvas'
import { addMotivation, writeMotivationPart } from '../../document/commands/motivations'
import { addNotes, type Spot } from '../../document/commands/notes'
import { act, type CanvasDocument } from '../../document/schema'
import { type Canvas, listMotivations, type NoteId, PARKING, textOfBlock } from '../../domain/canvas'
import type { ProposedPoint } from './propose-points'

/** Puts the points on the canvas as one act (R15): one undo takes all of them away. Gives the ids of the notes. */
export function addPoints(
  document: CanvasDocument,
  canvas: Canvas,
  spot: Spot,
  points: readonly ProposedPoint[],
  introduction: string,
): NoteId[] {
  return act(document, () => {
    const notes = points.filter((point) => point.becomes === 'note')
    const ids = addNotes(
      document,
      spot,
      notes.map(({ heading, body, kinds }) => ({ text: heading, description: body, kinds })),
    )
    for (const point of points) if (point.becomes === 'motivation') addPoint(document, canvas, point)
    if (introduction && spot.block !== PARKING) {
      const id = textOfBlock(spot.block)
      const before = canvas.answersById.get(id)
      writeAnswer(document, id, before ? `${before}\n\n${introduction}` : introduction)
    }
    return ids
  })
}

/** A motivation that is there gets the reason below its own; else there is a new one. */
function addPoint(
  document: CanvasDocument,
  canvas: Canvas,
  { motivation = '', heading, body }: ProposedPoint,
): void {
  const same = listMotivations(canvas).find((each) => each.kind === motivation && each.text === heading)
  if (!same) addMotivation(document, motivation, heading, { why: body })
  else if (!same.why.includes(body))
    writeMotivationPart(document, same.id, 'why', same.why ? `${same.why}\n\n${body}` : body)
}
