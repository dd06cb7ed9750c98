import { isCalendarDay } from '../relationships/relationship-details'
import { type Check, type Hint, nameHint } from './check'
import { notesOf } from './checked-model'

/** What is established since a day to come is planned (R19). */
export const establishedInFuture: Check = {
  id: 'establishedInFuture',
  weight: 'gap',
  find: (model) =>
    notesOf(model, model.kind.relationshipBlock).flatMap(({ id, relationship }): Hint[] => {
      const status = relationship?.status
      if (status?.state !== 'established' || !isCalendarDay(status.since)) return []
      // Days of four-digit years are in order as texts.
      if (status.since <= model.today) return []
      return [
        {
          id: nameHint('establishedInFuture', id),
          check: 'establishedInFuture',
          block: model.kind.relationshipBlock,
          noteIds: [id],
          day: status.since,
          mends: [
            { type: 'plan', noteIds: [id] },
            { type: 'openNote', noteId: id },
          ],
        },
      ]
    }),
}
