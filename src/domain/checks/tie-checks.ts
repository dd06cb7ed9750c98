import type { NoteId } from '../canvas'
import type { NoteKindId } from '../kinds/kind'
import { type TieCheck, type TieCheckId, tieCheckIds, tieChecks as ties } from '../kinds/tie-checks'
import type { Check } from './check'
import type { CheckedModel } from './checked-model'
import { findUntiedNotes } from './find-untied-notes'

/** A check for each tie that the kinds of canvas ask for. */
export const tieChecks = Object.fromEntries(tieCheckIds.map((id) => [id, makeTieCheck(id)])) as Readonly<
  Record<TieCheckId, Check>
>

function makeTieCheck(id: TieCheckId): Check {
  const { block, partner, exceptKinds = [], onlyIn }: TieCheck = ties[id]
  return {
    id,
    weight: 'gap',
    find: (model) =>
      onlyIn && model.kind.id !== onlyIn
        ? []
        : findUntiedNotes(model, id, block, partner).filter(
            ({ noteIds }) => !noteIds.some((note) => isOfKind(model, note, exceptKinds)),
          ),
  }
}

function isOfKind({ canvas }: CheckedModel, note: NoteId, kinds: readonly NoteKindId[]): boolean {
  return canvas.notesById.get(note)?.kinds.some((kind) => kinds.includes(kind)) ?? false
}
