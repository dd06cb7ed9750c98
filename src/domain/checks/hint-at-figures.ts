import type { NoteId } from '../canvas'
import type { PeriodId } from '../customers/periods'
import { type CheckId, type Hint, nameHint } from './check'
import type { CheckedModel } from './checked-model'

/**
 * A hint that leads to the figures of a segment. It belongs to its period, so that one set aside does not silence what
 * later periods say.
 */
export function hintAtFigures(
  { kind }: CheckedModel,
  check: CheckId,
  segmentId: NoteId,
  period: PeriodId = '',
): Hint {
  return {
    id: nameHint(check, segmentId, period),
    check,
    block: kind.segmentBlock,
    noteIds: [segmentId],
    mends: [{ type: 'openNote', noteId: segmentId }],
  }
}
