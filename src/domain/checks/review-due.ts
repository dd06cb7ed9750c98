import { listDueReviews } from '../customers/reviews'
import { type Check, nameHint } from './check'

/** An established relationship is looked at again and again (R80). Of which no day is known, only the block's own list asks. */
export const reviewDue: Check = {
  id: 'reviewDue',
  weight: 'gap',
  find: (model) =>
    listDueReviews(model.canvas, model.today)
      .filter(({ lastDay }) => lastDay !== '')
      .map(({ relationship: { id }, lastDay }) => ({
        // With the day: a hint set aside comes back when the next review is due.
        id: nameHint('reviewDue', id, lastDay),
        check: 'reviewDue',
        block: model.kind.relationshipBlock,
        noteIds: [id],
        day: lastDay,
        mends: [
          { type: 'review', noteId: id, on: model.today },
          { type: 'openNote', noteId: id },
        ],
      })),
}
