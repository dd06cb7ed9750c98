import { automationOptions } from '../relationships/relationship-kinds'
import { type Check, nameHint } from './check'
import { notesOf } from './checked-model'

/** A service that recognises or registers customers processes what is confidential (R56). */
export const customerData: Check = {
  id: 'customerData',
  weight: 'advice',
  find: (model) =>
    notesOf(model, model.kind.relationshipBlock)
      .filter(({ kinds }) => automationOptions.some((option) => kinds.includes(option)))
      .map(({ id }) => ({
        id: nameHint('customerData', id),
        check: 'customerData',
        block: model.kind.relationshipBlock,
        noteIds: [id],
        mends: [{ type: 'openNote', noteId: id }],
      })),
}
