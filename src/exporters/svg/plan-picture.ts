import type { Canvas, Note, NoteId } from '../../domain/canvas'
import { type Pace, takePart } from '../pdf/pace'
import { planHeader } from '../pdf/sheet/plan-header'
import { planSheet, type SheetPlan } from '../pdf/sheet/plan-sheet'
import { type SheetSize, sheetSizes } from '../pdf/sheet/sheet-size'
import type { Typesetter } from '../pdf/typeset/typesetter'
import type { Words } from '../report/words'

interface PictureRequest {
  readonly canvas: Canvas
  readonly words: Words
  readonly now: Date
  readonly typesetter: Typesetter
}

/** The height of a picture, over its width, beyond which no screen and no page shows it with letters to be read. */
const TALLEST = 5

/**
 * The sheet of the PDF as a picture by itself: no page follows, so that it grows downwards until all notes are on it.
 * A crowd of thousands of notes is still cut, and how many are missing is told.
 */
export async function planPicture(request: PictureRequest, pace: Pace): Promise<SheetPlan> {
  const { words, now, typesetter } = request
  const canvas = withoutDescriptions(request.canvas)
  const planAt = (size: SheetSize, part: Pace) => {
    const header = planHeader(canvas, words, now, size, typesetter)
    return planSheet({ canvas, words, size, header, typesetter, pageByPart: new Map() }, part)
  }
  const plan = await planAt(sheetSizes.a4, takePart(pace, 0, 0.5))
  const { missingHeight } = plan.board
  if (missingHeight <= 0) return plan
  const height = Math.min(plan.size.height + Math.ceil(missingHeight) + 1, TALLEST * plan.size.width)
  return planAt({ ...plan.size, height }, takePart(pace, 0.5, 1))
}

/** The sheet marks notes that are described on the following pages. */
function withoutDescriptions(canvas: Canvas): Canvas {
  const notes = [...canvas.notesById].map(([id, note]): [NoteId, Note] => [id, { ...note, description: '' }])
  return { ...canvas, notesById: new Map(notes) }
}
